package nl.samenhang.hub.disclosures;

import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.WholeHub;
import nl.samenhang.hub.disclosures.Message.Party;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A hub in which every organisation may send everything to every other; the Raad fetches, the others are sent. */
final class ReportingHub implements AutoCloseable {

    static final String SCOPE = "disclosures:read";

    private final WholeHub hub;

    private ReportingHub(WholeHub hub) {
        this.hub = hub;
    }

    static ReportingHub in(Path config, String... settings) throws IOException {
        for (var party : Party.values()) {
            write(config, "partners/" + party.id + ".yaml", partner(party));
        }
        write(config, "policy/may-send.yaml", policy("[referral, referral-response]"));
        write(
                config,
                "policy/may-receive.yaml",
                Stream.of(Party.values())
                        .map(party -> party.role)
                        .distinct()
                        .map(ReportingHub::mayReceive)
                        .collect(Collectors.joining()));
        for (var event : List.of("referral", "referral-response")) {
            write(config, "routes/" + event + ".camel.yaml", route(event));
        }
        var all = Stream.concat(Stream.of("--samenhang.config=" + config), Stream.of(settings));
        return new ReportingHub(WholeHub.with(all.toArray(String[]::new)));
    }

    private static String partner(Party party) {
        return """
                id: %s
                name: %s
                roles: [%s]
                oin: %s
                municipalities: ["%s"]
                formatsIn: [samenhang-json]
                formatsOut: [samenhang-json]
                channel: %s
                scopes: [messages:send, messages:receive, messages:read, "disclosures:read"]
                contact:
                  officeHours: {phone: 088 000 %s, email: balie@%s.example}
                """
                .formatted(
                        party.id,
                        party.title,
                        party.role,
                        party.oin,
                        party.municipality,
                        party == Party.BOARD ? "mailbox" : "queue",
                        party.oin.substring(16),
                        party.id);
    }

    private static String policy(String events) {
        return Stream.of(Party.values())
                .map(party -> party.role)
                .distinct()
                .map(role -> role + ": " + events + "\n")
                .collect(Collectors.joining());
    }

    /** Only a school is kept from what is said about where somebody lives. */
    private static String mayReceive(String role) {
        var secret = role.equals("youth-care-provider") ? "" : ", secret-address, reporter-identity";
        return """
                %s:
                  - data: [identity, contact, household, safety-status, facts, suspicions, opinions, child-view, plan, report%s]
                    purposes: any
                    bases: any
                """
                .formatted(role, secret);
    }

    private static String route(String event) {
        var filters = Stream.of(Party.values()).map(ReportingHub::filter).collect(Collectors.joining());
        return """
                - route:
                    id: %s
                    from:
                      uri: chain:message
                      parameters:
                        event: %s
                      steps:
                %s"""
                .formatted(event, event, filters);
    }

    private static String filter(Party party) {
        return """
                        - filter:
                            expression:
                              language:
                                language: fhirpath
                                expression: Bundle.entry.resource.ofType(MessageHeader).destination.name = '%s'
                            steps:
                              - to:
                                  uri: chain:deliver
                                  parameters:
                                    partner: %s
                """
                .formatted(party.title, party.id)
                .indent(8);
    }

    private static void write(Path config, String file, String content) throws IOException {
        var path = config.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    WholeHub hub() {
        return hub;
    }

    /** Sends it and waits until it was delivered; the reference of its family. */
    String delivered(Message message) {
        var id = accepted(message);
        Awaitility.await().atMost(WholeHub.PATIENCE).untilAsserted(() -> assertThat(
                        receipt(message.from(), id).at("/deliveries/0/status").asString())
                .isEqualTo("delivered"));
        return receipt(message.from(), id).path("family").asString();
    }

    /** Sends it; the number of the message. */
    String accepted(Message message) {
        var answer = hub.post(message.from().id, "/v1/messages", message.json());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return json(answer).path("messageId").asString();
    }

    JsonNode receipt(Party sender, String id) {
        return json(hub.get(sender.id, "/v1/messages/" + id));
    }

    JsonNode ofFamily(Party asker, String family) {
        return report(asker, "{\"family\": \"" + family + "\"}");
    }

    JsonNode ofPerson(Party asker, String bsn) {
        return report(asker, "{\"person\": {\"bsn\": \"" + bsn + "\"}}");
    }

    private JsonNode report(Party asker, String body) {
        var answer = asked(asker, body, "application/json");
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
        return json(text(answer));
    }

    HttpResponse<byte[]> asked(Party asker, String body, String accept) {
        return hub.post(asker.id, SCOPE, "/v1/disclosure-reports", body, accept);
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        hub.close();
    }
}
