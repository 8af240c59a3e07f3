package nl.samenhang.hub;

import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.CamelContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The life of one consent in a running hub: unknown, given, relied on, withdrawn, and sent again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsentsTest {

    private static final String TEAM = "lokaal-team";
    private static final String VEILIG_THUIS = "veilig-thuis";
    private static final String DELIVERS = "deliver-to-" + VEILIG_THUIS;

    @TempDir
    static Path config;

    private static WholeHub hub;

    @BeforeAll
    static void aChainInWhichPlansRestOnConsent() throws IOException {
        partner(TEAM, "Lokaal team Oudewater", "local-team", "00000099000000003000");
        partner(VEILIG_THUIS, "Veilig Thuis Utrecht", "veilig-thuis", "00000099000000002000");
        write(
                "policy/may-send.yaml",
                """
                local-team: [consent, family-plan]
                veilig-thuis: [consent]
                """);
        write(
                "policy/may-receive.yaml",
                """
                veilig-thuis:
                  - data: [identity, contact, household, safety-status, facts, suspicions, opinions, child-view, plan, report, secret-address]
                    purposes: any
                    bases: any
                local-team:
                  - data: [identity]
                    purposes: any
                    bases: any
                """);
        route("plan", "family-plan", "chain:deliver");
        write(
                "routes/consent.camel.yaml",
                """
                - route:
                    id: consent
                    from:
                      uri: chain:message
                      parameters:
                        event: consent
                      steps:
                        - filter:
                            expression:
                              language:
                                language: fhirpath
                                expression: Bundle.entry.resource.ofType(Consent).status = 'inactive'
                            steps:
                              - to:
                                  uri: chain:copy
                                  parameters:
                                    role: local-team
                        - filter:
                            expression:
                              language:
                                language: fhirpath
                                expression: Bundle.entry.resource.ofType(Consent).where(status = 'active').exists()
                            steps:
                              - to:
                                  uri: chain:deliver
                                  parameters:
                                    role: veilig-thuis
                """);
        hub = WholeHub.with("--samenhang.config=" + config);
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @Test
    @Order(1)
    void whatRestsOnAConsentThatNobodySentIsRefused() {
        var answer = send(TEAM, ConsentMessages.plan());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(rules(answer)).containsExactly("consent-known");
    }

    @Test
    @Order(2)
    void aConsentIsRecordedAndReachesWhomItNames() {
        delivered(accepted(TEAM, ConsentMessages.consent()));
    }

    @Test
    @Order(3)
    void whatRestsOnItIsThenDelivered() {
        delivered(accepted(TEAM, ConsentMessages.plan()));
    }

    @Test
    @Order(4)
    void onlyWhoRecordedItCanWithdrawIt() {
        var byAnother = ConsentMessages.withdrawal("T-2026-0031")
                .replace("00000099000000003000", "00000099000000002000")
                .replace("Lokaal team Oudewater", "Veilig Thuis Utrecht");
        var answer = send(VEILIG_THUIS, byAnother);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(rules(answer)).containsExactly("consent-recorder");
    }

    @Test
    @Order(5)
    void aWithdrawalStopsWhatHasNotLeftAndTellsWhoReceivedOnIt() throws Exception {
        hub.bean(CamelContext.class).getRouteController().stopRoute(DELIVERS);
        var held = accepted(TEAM, ConsentMessages.plan());
        assertThat(delivery(TEAM, held).path("status").asString()).isEqualTo("planned");

        var message = accepted(TEAM, ConsentMessages.withdrawal("T-2026-0031"));

        var stopped = delivery(TEAM, held);
        assertThat(stopped.path("status").asString()).isEqualTo("stopped");
        assertThat(stopped.path("reason").asString()).contains("The consent was withdrawn");
        assertThat(hub.get(TEAM, "/v1/messages/" + held + "/timeline").body()).contains("stopped");
        hub.bean(CamelContext.class).getRouteController().startRoute(DELIVERS);
        // no route sends a withdrawal there: it is told because it received data on this consent
        assertThat(delivery(TEAM, message).path("recipient").asString()).isEqualTo(VEILIG_THUIS);
        delivered(message);
        assertThat(delivery(TEAM, held).path("status").asString()).isEqualTo("stopped");
    }

    @Test
    @Order(6)
    void afterwardsNothingMayRestOnIt() {
        assertThat(rules(send(TEAM, ConsentMessages.plan()))).containsExactly("consent-withdrawn");
    }

    @Test
    @Order(7)
    void theOldConsentSentAgainDoesNotBringItBack() {
        assertThat(rules(send(TEAM, ConsentMessages.consent()))).containsExactly("consent-withdrawn");
    }

    @Test
    @Order(8)
    void theRegisterHoldsEveryVersionAndNobodysNameOrNumber() {
        var all = hub.bean(JdbcClient.class)
                .sql("select terms from consent_version order by number")
                .query(String.class)
                .list();
        assertThat(all).as("four consents, one withdrawal").hasSize(5);
        assertThat(String.join("", all))
                .doesNotContain("9999000")
                .doesNotContain("Sanne")
                .doesNotContain("T-2026");
    }

    @Test
    @Order(9)
    void aWithdrawalIsRecordedEvenWhenNobodyCanReceiveIt() {
        var answer = send(TEAM, ConsentMessages.withdrawal());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(json(answer).path("deliveries").valueStream().filter(sent -> sent.path("recipient")
                        .asString()
                        .equals(VEILIG_THUIS)))
                .as("it received nothing on this consent")
                .isEmpty();
        assertThat(hub.bean(JdbcClient.class)
                        .sql("select status from consent_version order by number desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("inactive");
    }

    private static HttpResponse<String> send(String sender, String message) {
        return hub.post(sender, "/v1/messages", message);
    }

    private static String accepted(String sender, String message) {
        var answer = send(sender, message);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return json(answer).path("messageId").asString();
    }

    private static List<String> rules(HttpResponse<String> answer) {
        return json(answer).path("issues").findValuesAsString("rule");
    }

    private static JsonNode delivery(String sender, String message) {
        return json(hub.get(sender, "/v1/messages/" + message))
                .path("deliveries")
                .path(0);
    }

    private static void delivered(String message) {
        Awaitility.await().atMost(WholeHub.PATIENCE).untilAsserted(() -> assertThat(
                        delivery(TEAM, message).path("status").asString())
                .as(delivery(TEAM, message).toString())
                .isEqualTo("delivered"));
    }

    private static void partner(String id, String name, String role, String oin) throws IOException {
        write(
                "partners/" + id + ".yaml",
                """
                id: %s
                name: %s
                roles: [%s]
                oin: %s
                municipalities: ["*"]
                formatsIn: [fhir]
                formatsOut: [fhir]
                channel: queue
                """
                        .formatted(id, name, role, oin));
    }

    private static void route(String id, String event, String word) throws IOException {
        write(
                "routes/" + id + ".camel.yaml",
                """
                - route:
                    id: %s
                    from:
                      uri: chain:message
                      parameters:
                        event: %s
                      steps:
                        - to:
                            uri: %s
                            parameters:
                              role: veilig-thuis
                """
                        .formatted(id, event, word));
    }

    private static void write(String file, String content) throws IOException {
        var path = config.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
