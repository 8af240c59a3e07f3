package nl.samenhang.hub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A consent whose last day passes while deliveries wait: in a mailbox, and for a system that does not answer. */
class ConsentRunsOutTest {

    private static final String TEAM = "lokaal-team";
    private static final String VEILIG_THUIS = "veilig-thuis";
    private static final String SAVE = "save";

    @TempDir
    static Path config;

    private static WholeHub hub;

    @BeforeAll
    static void veiligThuisFetchesAndSaveIsCalled() throws IOException {
        partner(TEAM, "Lokaal team Oudewater", "local-team", "00000099000000003000", "queue");
        partner(VEILIG_THUIS, "Veilig Thuis Utrecht", "veilig-thuis", "00000099000000002000", "mailbox");
        var called = "{http: \"${LOKAAL_TEAM_OUDEWATER_URL}\"}";
        partner(SAVE, "SAVE Midden-Nederland", "certified-institution", "00000099000000005000", called);
        write("policy/may-send.yaml", "local-team: [consent, safety-card]\n");
        write(
                "policy/may-receive.yaml",
                """
                veilig-thuis:
                  - {data: [identity, safety-status], purposes: any, bases: any}
                certified-institution:
                  - {data: [identity, safety-status], purposes: any, bases: any}
                """);
        route("consent", "veilig-thuis");
        route("safety-card", "veilig-thuis", "certified-institution");
        hub = WholeHub.with("--samenhang.config=" + config);
        hub.localTeam().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @Test
    void nothingThatWaitedLeavesAfterItsLastDay() {
        accepted(ConsentMessages.consent());
        var card = accepted(ConsentMessages.card());
        var inMailbox = delivery(card, VEILIG_THUIS).path("id").asString();
        Awaitility.await()
                .atMost(WholeHub.PATIENCE)
                .until(() -> hub.get(VEILIG_THUIS, "/v1/deliveries").body().contains(inMailbox));
        Awaitility.await()
                .atMost(WholeHub.PATIENCE)
                .until(() -> !hub.localTeam().getAllServeEvents().isEmpty());

        theLastDayWasYesterday();

        Awaitility.await().atMost(WholeHub.PATIENCE).until(() -> isStopped(card, SAVE));
        var called = hub.localTeam().getAllServeEvents().size();
        var fetched = hub.get(VEILIG_THUIS, "/v1/deliveries/" + inMailbox + "/content");
        assertThat(fetched.statusCode()).isEqualTo(404);
        assertThat(isStopped(card, VEILIG_THUIS)).isTrue();
        assertThat(delivery(card, VEILIG_THUIS).path("reason").asString()).contains("does not hold");
        assertThat(hub.get(VEILIG_THUIS, "/v1/deliveries").body()).doesNotContain(inMailbox);
        assertThat(hub.localTeam().getAllServeEvents()).hasSize(called);
    }

    /** Time does not pass in a test; the day that it counts to does. */
    private static void theLastDayWasYesterday() {
        var changed = hub.bean(JdbcClient.class)
                .sql("update consent_version set terms = replace(terms, :was, :becomes)")
                .param("was", ConsentMessages.until().toString())
                .param("becomes", LocalDate.now().minusDays(1).toString())
                .update();
        assertThat(changed).isPositive();
    }

    private static boolean isStopped(String message, String recipient) {
        return delivery(message, recipient).path("status").asString().equals("stopped");
    }

    private static String accepted(String message) {
        var answer = hub.post(TEAM, "/v1/messages", message);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return json(answer).path("messageId").asString();
    }

    private static JsonNode delivery(String message, String recipient) {
        return json(hub.get(TEAM, "/v1/messages/" + message))
                .path("deliveries")
                .valueStream()
                .filter(delivery -> delivery.path("recipient").asString().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private static void partner(String id, String name, String role, String oin, String channel) throws IOException {
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
                channel: %s
                """
                        .formatted(id, name, role, oin, channel));
    }

    private static void route(String event, String... roles) throws IOException {
        var file = new StringBuilder("- route:\n    id: " + event + "\n    from:\n      uri: chain:message?event="
                + event + "\n      steps:\n");
        for (var role : roles) {
            file.append("        - to: chain:deliver?role=").append(role).append('\n');
        }
        write("routes/" + event + ".camel.yaml", file.toString());
    }

    private static void write(String file, String content) throws IOException {
        var path = config.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
