package nl.samenhang.hub.planted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.WholeHub;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.mappings.Format;

/**
 * The organisations of the examples in one hub: each may send every event, and each gets of it what its role may have.
 */
final class PlantedHub {

    /** What each role may not have. */
    private static final Map<String, Set<String>> KEPT_FROM = Map.of(
            "veilig-thuis", Set.of(),
            "child-protection-board", Set.of("criminal-data"),
            "court", Set.of("secret-address", "reporter-identity", "suspicions"),
            "certified-institution", Set.of("secret-address", "reporter-identity"),
            "local-team", Set.of("secret-address", "reporter-identity", "health-data", "criminal-data"),
            "municipality", Set.of("secret-address", "reporter-identity", "health-data", "criminal-data", "opinions"),
            "mental-health", Set.of("secret-address", "reporter-identity", "criminal-data", "suspicions", "opinions"),
            "police", Set.of("secret-address", "reporter-identity", "health-data", "opinions", "child-view"),
            "youth-care-provider",
                    Set.of("secret-address", "reporter-identity", "suspicions", "opinions", "health-data"));

    private static final Map<String, String> OINS = Map.of(
            "police", "1",
            "veilig-thuis", "2",
            "local-team", "3",
            "child-protection-board", "4",
            "certified-institution", "5",
            "court", "6",
            "municipality", "7",
            "mental-health", "8",
            "youth-care-provider", "9");

    private PlantedHub() {}

    static WholeHub in(Path config) throws IOException {
        for (var role : OINS.keySet()) {
            write(config, "partners/" + partner(role) + ".yaml", description(role));
        }
        var events = Examples.MAPPINGS.format("fhir").events();
        write(config, "policy/may-send.yaml", each(role -> role + ": " + events + "\n"));
        write(config, "policy/may-receive.yaml", each(PlantedHub::mayReceive));
        for (var event : events) {
            write(config, "routes/" + event + ".camel.yaml", route(event));
        }
        return WholeHub.with("--samenhang.config=" + config);
    }

    /** Whether this partner may have data of all these classes. */
    static boolean mayHave(String partner, Collection<String> classes) {
        var role = OINS.keySet().stream()
                .filter(one -> partner(one).equals(partner))
                .findFirst()
                .orElseThrow();
        return classes.stream().noneMatch(KEPT_FROM.get(role)::contains);
    }

    static List<String> partners() {
        return OINS.keySet().stream().map(PlantedHub::partner).sorted().toList();
    }

    static String partner(String role) {
        return "partner-" + oin(role);
    }

    private static String oin(String role) {
        return "0000009900000000" + OINS.get(role) + "000";
    }

    private static String each(UnaryOperator<String> line) {
        return OINS.keySet().stream().map(line).collect(Collectors.joining());
    }

    private static String mayReceive(String role) {
        var data = KnownCodes.ofVocabulary().dataClasses().stream()
                .filter(one -> !KEPT_FROM.get(role).contains(one))
                .toList();
        return role + ":\n  - {data: " + data + ", purposes: any, bases: any}\n";
    }

    private static String description(String role) {
        var all = Examples.MAPPINGS.formats().stream()
                .filter(format -> !format.announces())
                .toList();
        return """
                id: %s
                name: Organisatie %s
                roles: [%s]
                oin: %s
                municipalities: ["*"]
                formatsIn: %s
                formatsOut: %s
                channel: %s
                scopes: [messages:send, messages:receive, messages:read, operate]
                """
                .formatted(
                        partner(role),
                        role,
                        role,
                        oin(role),
                        all.stream().filter(Format::in).map(Format::id).toList(),
                        formatsOut(role, all),
                        channel(role));
    }

    /** Some read the shared form, some samenhang-json, some whatever else there is first. */
    private static List<String> formatsOut(String role, List<Format> all) {
        return switch (role) {
            case "veilig-thuis", "court", "mental-health" -> List.of("fhir");
            case "local-team", "police" -> List.of("samenhang-json", "fhir");
            default -> all.stream()
                    .filter(Format::out)
                    .map(Format::id)
                    .sorted((one, other) -> last(one) - last(other))
                    .toList();
        };
    }

    private static int last(String format) {
        return Set.of("fhir", "samenhang-json").contains(format) ? 1 : 0;
    }

    private static String channel(String role) {
        return switch (role) {
            case "local-team" -> "{http: \"${LOKAAL_TEAM_OUDEWATER_URL}\"}";
            case "police" -> "mailbox";
            default -> "queue";
        };
    }

    private static String route(String event) {
        var steps = each(role -> "        - to: chain:deliver?partner=" + partner(role) + "\n");
        return "- route:\n    id: %s\n    from:\n      uri: chain:message?event=%s\n      steps:\n%s"
                .formatted(event, event, steps);
    }

    private static void write(Path config, String file, String content) throws IOException {
        var path = config.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
