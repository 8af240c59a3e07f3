package nl.samenhang.hub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

/**
 * The life of two bans of a court in a running hub: the mother's hiding place not to the local team, nothing to the
 * mental health care; then lifted, and sent again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CourtOrdersTest {

    private static final String COURT = "00000099000000006000";
    private static final String OTHER_COURT = "00000099000000006001";
    private static final LocalDate YESTERDAY = LocalDate.now().minusDays(1);

    private static final String HIDING_PLACE_NOT_TO_TEAM =
            """
            {"number": "V1", "about": ["m"], "data": ["secret-address"], "notTo": ["team"]}""";
    private static final String NOTHING_TO_GGZ = """
            {"number": "V2", "notTo": ["ggz"]}""";

    @TempDir
    static Path config;

    private static WholeHub hub;
    private static String decided;

    @BeforeAll
    static void theTeamFetchesAndTheGgzIsCalled() throws IOException {
        partner("rechtbank", "court", COURT, "queue");
        partner("andere-rechtbank", "court", OTHER_COURT, "queue");
        partner("veilig-thuis", "veilig-thuis", "00000099000000002000", "queue");
        partner("team", "local-team", "00000099000000003000", "mailbox");
        partner("raad", "child-protection-board", "00000099000000004000", "queue");
        partner("ggz", "mental-health", "00000099000000008000", "{http: \"${LOKAAL_TEAM_OUDEWATER_URL}\"}");
        write(
                "policy/may-send.yaml",
                """
                court: [court-decision]
                local-team: [court-decision]
                veilig-thuis: [safety-assessment]
                """);
        var all =
                "  - {data: [identity, contact, safety-status, facts, suspicions, opinions, secret-address, court-decision],"
                        + " purposes: any, bases: any}\n";
        write(
                "policy/may-receive.yaml",
                "local-team:\n" + all + "mental-health:\n" + all + "child-protection-board:\n" + all);
        route("safety-assessment", "local-team", "mental-health");
        route("court-decision", "child-protection-board");
        hub = WholeHub.with("--samenhang.config=" + config);
        hub.localTeam().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @Test
    @Order(1)
    void whatWaitsWhenACourtForbidsItDoesNotLeaveOrNotAsItWas() {
        var waiting = accepted("veilig-thuis", CourtMessages.assessment());
        var laid = laid(waiting);
        Awaitility.await()
                .atMost(WholeHub.PATIENCE)
                .until(() -> !hub.localTeam().getAllServeEvents().isEmpty());

        decided = CourtMessages.decision(COURT, YESTERDAY, HIDING_PLACE_NOT_TO_TEAM + ", " + NOTHING_TO_GGZ);
        accepted("rechtbank", decided);

        var stopped = delivery(waiting, "ggz");
        assertThat(stopped.path("status").asString()).isEqualTo("stopped");
        assertThat(stopped.path("reason").asString()).contains("A court has forbidden");
        assertThat(fetch(laid).statusCode()).as("written before the ban").isEqualTo(404);
        var fetched = Awaitility.await()
                .atMost(WholeHub.PATIENCE)
                .until(() -> fetch(laid), answer -> answer.statusCode() == 200);
        assertThat(fetched.body()).contains("Testman").doesNotContain(CourtMessages.HIDING_PLACE);
    }

    @Test
    @Order(2)
    void whatComesAfterIsLessForTheOneAndNothingForTheOther() {
        var answer = send("veilig-thuis", CourtMessages.assessment());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(json(answer).path("deliveries").findValuesAsString("recipient"))
                .containsExactly("team");
        assertThat(rules(answer)).containsExactly("court-order:safety-assessment");
        var message = json(answer).path("messageId").asString();
        assertThat(fetch(laid(message)).body()).contains("Testman").doesNotContain(CourtMessages.HIDING_PLACE);
        assertThat(delivery(message, "team").path("withheld").findValuesAsString("rule"))
                .contains("court-order:secret-address");
        var log = hub.bean(JdbcClient.class)
                .sql("select rules from audit_entry where message_id = cast(:id as uuid) and recipient = 'ggz'")
                .param("id", message)
                .query(String.class)
                .single();
        assertThat(log).contains("court-order:identity");
    }

    @Test
    @Order(3)
    void theReceiptTellsNothingOfWhatTheCourtDecided() {
        var told = json(send("veilig-thuis", CourtMessages.assessment())).path("issues");
        assertThat(told.toString())
                .contains("ggz: Een rechter heeft verboden")
                .doesNotContain("rechtbank")
                .doesNotContain("V2")
                .doesNotContain("identity");
    }

    @Test
    @Order(4)
    void aDryRunTellsItToo() {
        var plan = hub.post("veilig-thuis", "/v1/dry-runs", CourtMessages.assessment());
        assertThat(json(plan).path("others").toString()).contains("een rechter heeft het verboden");
    }

    @Test
    @Order(5)
    void nobodyButACourtForbidsAnything() {
        var forged = CourtMessages.decision("00000099000000003000", YESTERDAY, NOTHING_TO_GGZ.replace("V2", "V9"));
        assertThat(rules(send("team", forged))).containsExactly("court-order-sender");
    }

    @Test
    @Order(6)
    void noCourtTouchesTheBansOfAnother() {
        var lifted = CourtMessages.decision(OTHER_COURT, LocalDate.now(), lifted("V2"));
        assertThat(rules(send("andere-rechtbank", lifted))).containsExactly("court-order-number");
    }

    @Test
    @Order(7)
    void aBanAboutAnotherFamilyIsNotLiftedWithItsNumber() {
        var elsewhere =
                """
                {"id": "x", "role": "child", "bsn": "999900109", "birthDate": "2015-01-01"}""";
        var lifted = CourtMessages.decision(COURT, LocalDate.now(), elsewhere, lifted("V2"));
        assertThat(rules(send("rechtbank", lifted))).containsExactly("court-order-number");
    }

    @Test
    @Order(8)
    void aMessageThatNobodyMayHaveIsRefused() {
        accepted(
                "rechtbank",
                CourtMessages.decision(
                        COURT,
                        YESTERDAY,
                        """
                        {"number": "V3", "exceptRoles": ["child-protection-board"]}"""));
        var answer = send("veilig-thuis", CourtMessages.assessment());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(rules(answer)).containsOnly("court-order:safety-assessment");
        accepted("rechtbank", CourtMessages.decision(COURT, LocalDate.now(), lifted("V3")));
    }

    @Test
    @Order(9)
    void aBanThatIsLiftedForbidsNothingMore() {
        hub.localTeam().stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));
        accepted("rechtbank", CourtMessages.decision(COURT, LocalDate.now(), lifted("V2")));
        var message = accepted("veilig-thuis", CourtMessages.assessment());
        Awaitility.await()
                .atMost(WholeHub.PATIENCE)
                .until(() -> delivery(message, "ggz").path("status").asString().equals("delivered"));
    }

    @Test
    @Order(10)
    void theOldDecisionSentAgainDoesNotBringItBack() {
        var id = json(decided).path("messageId").asString();
        var again = decided.replace(id, "again-" + id);
        assertThat(rules(send("rechtbank", again))).containsExactly("court-order-later");
        assertThat(json(send("veilig-thuis", CourtMessages.assessment()))
                        .path("deliveries")
                        .findValuesAsString("recipient"))
                .contains("ggz");
    }

    @Test
    @Order(11)
    void theRegisterHoldsEveryVersionAndNobodysNameOrNumber() {
        var all = hub.bean(JdbcClient.class)
                .sql("select concat(ban, terms) from court_ban_version order by number")
                .query(String.class)
                .list();
        assertThat(all).as("three bans, two of them lifted").hasSize(5);
        assertThat(String.join("", all)).doesNotContain("9999000").doesNotContain("\"V");
    }

    @Test
    @Order(12)
    void aBanThatSeveralMessagesTellAtOnceIsRecordedAndNoneOfThemRefused() {
        var answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(
                        i -> send(
                                "rechtbank",
                                CourtMessages.decision(
                                        COURT,
                                        YESTERDAY,
                                        """
                                {"number": "V7", "data": ["plan"], "notTo": ["ggz"]}""")))
                .toList();
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202));
    }

    private static String lifted(String number) {
        return """
                {"number": "%s", "lifted": "%s"}""".formatted(number, LocalDate.now());
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

    /** Id of the team's delivery, once it lies ready. */
    private static String laid(String message) {
        var id = delivery(message, "team").path("id").asString();
        Awaitility.await()
                .atMost(WholeHub.PATIENCE)
                .until(() -> hub.get("team", "/v1/deliveries").body().contains(id));
        return id;
    }

    private static HttpResponse<String> fetch(String delivery) {
        return hub.get("team", "/v1/deliveries/" + delivery + "/content");
    }

    private static JsonNode delivery(String message, String recipient) {
        return json(hub.get("veilig-thuis", "/v1/messages/" + message))
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
