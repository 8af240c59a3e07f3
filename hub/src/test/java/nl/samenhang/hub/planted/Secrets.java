package nl.samenhang.hub.planted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.WholeHub;
import tools.jackson.databind.JsonNode;

/** Which words of a message in the shared form only some may know, by what its sender labelled. */
final class Secrets {

    private static final Set<String> LABELS = Set.of("health-data", "criminal-data");
    private static final Set<String> KINDS = Set.of("suspicion", "opinion");

    private final List<JsonNode> resources;
    private final Set<String> reporters;

    private Secrets(JsonNode bundle) {
        resources = bundle.findValues("resource");
        reporters = bundle.findValues("member").stream()
                .flatMap(JsonNode::valueStream)
                .filter(member -> codes(member.path("extension")).anyMatch("reporter"::equals))
                .map(member -> member.at("/entity/reference").asString().replace("urn:uuid:", ""))
                .collect(Collectors.toSet());
    }

    static List<Secret> in(String canonical) {
        var secrets = new Secrets(WholeHub.json(canonical));
        return Stream.of(secrets.addresses(), secrets.reporters(), secrets.statements())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Of a person with a secret address every address; but for what stands openly at another address. */
    private List<Secret> addresses() {
        var secret = new HashSet<String>();
        var open = new HashSet<String>();
        ofType("Patient").forEach(person -> {
            var words = person.path("address")
                    .valueStream()
                    .flatMap(address ->
                            Stream.concat(address.path("line").valueStream(), Stream.of(address.path("postalCode"))))
                    .map(word -> Marks.bare(word.asString()))
                    .filter(word -> !word.isBlank())
                    .toList();
            (isSecret(person) ? secret : open).addAll(words);
        });
        var lines = secret.stream().filter(word -> word.startsWith("qx")).toList();
        var streets = lines.stream().map(Secrets::street).toList();
        return Stream.of(
                        lines,
                        streets,
                        secret.stream().filter(word -> !open.contains(word)).toList())
                .flatMap(List::stream)
                .map(word -> new Secret(word, Set.of("secret-address")))
                .toList();
    }

    private static String street(String line) {
        var word = Marks.WORD.matcher(line);
        return word.find() ? word.group() : line;
    }

    private static boolean isSecret(JsonNode person) {
        return labels(person).contains("secret-address")
                || codes(person.path("address")).anyMatch("secret-address"::equals);
    }

    /** Names and numbers of who reported, but for those that are of others too. */
    private List<Secret> reporters() {
        var words = new HashSet<String>();
        var others = new HashSet<String>();
        ofType("Patient").forEach(person -> {
            var reports = labels(person).contains("reporter-identity")
                    || reporters.contains(person.path("id").asString());
            (reports ? words : others).addAll(words(person));
        });
        words.removeAll(others);
        return words.stream()
                .map(word -> new Secret(word, Set.of("reporter-identity")))
                .toList();
    }

    private static List<String> words(JsonNode person) {
        return Stream.of(
                        person.findValues("given").stream().flatMap(JsonNode::valueStream),
                        person.findValues("family").stream(),
                        person.path("telecom").findValues("value").stream())
                .flatMap(all -> all)
                .map(value -> Marks.bare(value.asString()))
                .map(word -> word.startsWith("316") ? word.substring(2) : word)
                .filter(word -> word.length() > 3)
                .toList();
    }

    private List<Secret> statements() {
        var all = new ArrayList<Secret>();
        ofType("Observation").forEach(statement -> {
            var classes = new HashSet<>(labels(statement));
            classes.retainAll(LABELS);
            codes(statement.path("category")).filter(KINDS::contains).forEach(kind -> classes.add(kind + "s"));
            if (!classes.isEmpty()) {
                Planter.witness(statement.path("valueString").asString())
                        .ifPresent(word -> all.add(new Secret(word, Set.copyOf(classes))));
            }
        });
        return all;
    }

    private Stream<JsonNode> ofType(String type) {
        return resources.stream()
                .filter(resource -> resource.path("resourceType").asString().equals(type));
    }

    private static Set<String> labels(JsonNode resource) {
        return codes(resource.at("/meta/security")).collect(Collectors.toSet());
    }

    private static Stream<String> codes(JsonNode element) {
        return element.findValuesAsString("code").stream();
    }
}
