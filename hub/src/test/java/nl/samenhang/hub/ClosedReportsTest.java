package nl.samenhang.hub;

import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.journal.StoredContent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A report of the police to Veilig Thuis, with a copy that waits at the local team, is closed and stays closed. */
class ClosedReportsTest {

    private static final String POLICE = "politie";
    private static final String VEILIG_THUIS = "veilig-thuis";
    private static final String TEAM = "team";
    private static final String BOARD = "raad";
    private static final String ANYBODY = """
            {"id": "k", "role": "child"}""";
    private static final String SANNE =
            """
            {"id": "k", "role": "child", "bsn": "999900043", "birthDate": "2013-02-08"}""";
    private static final String ANOTHER =
            """
            {"id": "k", "role": "child", "bsn": "999900109", "birthDate": "2015-01-01"}""";

    @TempDir
    static Path config;

    private static WholeHub hub;

    private final String number = "PL-" + UUID.randomUUID();

    @BeforeAll
    static void theTeamGetsACopyOfEachReport() throws IOException {
        partner(POLICE, "police", "00000099000000001000", "queue");
        partner(VEILIG_THUIS, "veilig-thuis", "00000099000000002000", "queue");
        partner(TEAM, "local-team", "00000099000000003000", "mailbox");
        partner(BOARD, "child-protection-board", "00000099000000004000", "queue");
        write(
                "policy/may-send.yaml",
                """
                police: [referral, referral-response]
                veilig-thuis: [referral-response, safety-assessment]
                local-team: [referral-response]
                child-protection-board: [referral-response]
                """);
        var all = "  - {data: [identity, facts, safety-status], purposes: any, bases: any}\n";
        write(
                "policy/may-receive.yaml",
                "police:\n" + all + "veilig-thuis:\n" + all + "local-team:\n" + all + "child-protection-board:\n"
                        + all);
        write(
                "routes/report.camel.yaml",
                """
                - route:
                    id: report
                    from:
                      uri: chain:message?event=referral
                      steps:
                        - to: chain:deliver?role=veilig-thuis
                        - to: chain:copy?role=local-team
                """);
        write(
                "routes/answer.camel.yaml",
                """
                - route:
                    id: answer
                    from:
                      uri: chain:message?event=referral-response
                      steps:
                        - to: chain:deliver?role=child-protection-board
                        - to: chain:copy?role=police
                """);
        write(
                "routes/assessment.camel.yaml",
                """
                - route:
                    id: assessment
                    from:
                      uri: chain:message?event=safety-assessment
                      steps:
                        - to: chain:deliver?role=local-team
                """);
        hub = WholeHub.with("--samenhang.config=" + config);
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @Test
    void whatWaitsOfAReportThatItsReceiverCompletedDoesNotLeave() {
        var report = accepted(POLICE, report(SANNE));
        var copy = copyOf(report);

        accepted(VEILIG_THUIS, answer("accepted", ANYBODY));
        assertThat(fetch(copy).statusCode()).as("it goes on").isEqualTo(200);
        var second = accepted(POLICE, report(SANNE));
        var waiting = copyOf(second);

        accepted(VEILIG_THUIS, answer("completed", ANYBODY));

        assertThat(fetch(waiting).statusCode()).isEqualTo(404);
        var stopped = delivery(second, TEAM);
        assertThat(stopped.path("status").asString()).isEqualTo("stopped");
        assertThat(stopped.path("reason").asString()).contains("This report or referral is closed");
    }

    @Test
    void underItsNumberNothingNewComesInWhateverItsMessageIsCalled() {
        accepted(POLICE, report(SANNE));
        accepted(VEILIG_THUIS, answer("rejected", ANYBODY));

        var again = send(POLICE, report(SANNE));
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(rules(again)).containsExactly("referral-closed");
        assertThat(again.body())
                .contains("make a new one with a number of its own")
                .doesNotContain(number);
        assertThat(rules(send(POLICE, report(ANYBODY))))
                .as("leaving out who it is about does not help")
                .containsExactly("referral-closed");
        assertThat(json(hub.post(POLICE, "/v1/dry-runs", report(SANNE)))
                        .path("issues")
                        .findValuesAsString("rule"))
                .containsExactly("referral-closed");
        accepted(POLICE, report(SANNE).replace(number, number + "-2"));
        accepted(POLICE, report(ANOTHER));
    }

    @Test
    void itStaysClosedForItsPeopleAloneWhenItsContentIsDestroyed() {
        var report = accepted(POLICE, report(SANNE));
        accepted(VEILIG_THUIS, answer("rejected", ANYBODY));

        assertThat(hub.bean(StoredContent.class).destroy(UUID.fromString(report), StoredContent.Why.TERM_ENDED))
                .isTrue();

        assertThat(rules(send(POLICE, report(SANNE)))).containsExactly("referral-closed");
        accepted(POLICE, report(ANOTHER));
    }

    @Test
    void theCaseItselfGoesOnByAnswersAndOnItsOwnGround() {
        accepted(POLICE, report(SANNE));
        accepted(VEILIG_THUIS, answer("completed", SANNE));

        accepted(VEILIG_THUIS, answer("completed", SANNE));
        accepted(VEILIG_THUIS, CourtMessages.assessment());
        accepted(POLICE, report(SANNE).replace("\"report\"", "\"advice-request\""));
    }

    @Test
    void onlyWhoWasAskedClosesIt() {
        var copy = copyOf(accepted(POLICE, report(SANNE)));

        accepted(BOARD, answer("completed", ANYBODY));
        accepted(TEAM, answer("completed", ANYBODY));
        accepted(VEILIG_THUIS, answer("completed", ANOTHER));
        accepted(VEILIG_THUIS, answer("completed", ANYBODY).replace(number, number + "-2"));

        assertThat(fetch(copy).statusCode()).isEqualTo(200);
        accepted(POLICE, report(SANNE));
    }

    @Test
    void itsSenderTakesItBackForEverybody() {
        var report = accepted(POLICE, report(SANNE));
        var copy = copyOf(report);

        accepted(POLICE, answer("cancelled", ANYBODY));

        assertThat(fetch(copy).statusCode()).isEqualTo(404);
        assertThat(rules(send(POLICE, report(SANNE)))).containsExactly("referral-closed");
    }

    @Test
    void aReferralWithTwoTasksIsOne() {
        var twice = ReferralMessages.askedTwice(report(SANNE));
        var report = accepted(POLICE, twice);
        var copy = copyOf(report);

        accepted(VEILIG_THUIS, answer("rejected", ANYBODY));

        assertThat(fetch(copy).statusCode()).isEqualTo(404);
        assertThat(rules(send(POLICE, report(SANNE)))).containsExactly("referral-closed");
    }

    @Test
    void theRegisterHoldsNoNumberOfACase() {
        accepted(POLICE, report(SANNE));
        assertThat(hub.bean(JdbcClient.class)
                        .sql("select referral from referral_message")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference).matches("[0-9a-f]{64}"));
    }

    private String report(String person) {
        return ReferralMessages.report(number, person);
    }

    private String answer(String status, String person) {
        return ReferralMessages.answer(number, status, person);
    }

    private static HttpResponse<String> send(String sender, String message) {
        var oin =
                switch (sender) {
                    case TEAM -> "3000";
                    case BOARD -> "4000";
                    case POLICE -> "1000";
                    default -> "2000";
                };
        var addressed = sender.equals(BOARD)
                ? message.replace(
                        "\"recipient\": {\"oin\": \"00000099000000004000\"}",
                        "\"recipient\": {\"oin\": \"00000099000000001000\"}")
                : message;
        var signed = addressed.replace(
                "\"sender\": {\"oin\": \"00000099000000002000\"}",
                "\"sender\": {\"oin\": \"0000009900000000" + oin + "\"}");
        return hub.post(sender, "/v1/messages", signed);
    }

    private static String accepted(String sender, String message) {
        var answer = send(sender, message);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return json(answer).path("messageId").asString();
    }

    private static List<String> rules(HttpResponse<String> answer) {
        return json(answer).path("issues").findValuesAsString("rule");
    }

    /** Id of the copy for the team, once it lies ready. */
    private static String copyOf(String report) {
        var id = delivery(report, TEAM).path("id").asString();
        Awaitility.await()
                .atMost(WholeHub.PATIENCE)
                .until(() -> hub.get(TEAM, "/v1/deliveries").body().contains(id));
        return id;
    }

    private static HttpResponse<String> fetch(String delivery) {
        return hub.get(TEAM, "/v1/deliveries/" + delivery + "/content");
    }

    private static JsonNode delivery(String message, String recipient) {
        return json(hub.get(POLICE, "/v1/messages/" + message))
                .path("deliveries")
                .valueStream()
                .filter(delivery -> delivery.path("recipient").asString().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private static void partner(String id, String role, String oin, String channel) throws IOException {
        write(
                "partners/" + id + ".yaml",
                """
                id: %s
                name: Organisatie %s
                roles: [%s]
                oin: %s
                municipalities: ["*"]
                formatsIn: [fhir, samenhang-json]
                formatsOut: [fhir]
                channel: %s
                """
                        .formatted(id, id, role, oin, channel));
    }

    private static void write(String file, String content) throws IOException {
        var path = config.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
