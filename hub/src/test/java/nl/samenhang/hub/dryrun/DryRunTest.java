package nl.samenhang.hub.dryrun;

import static nl.samenhang.hub.WholeHub.BOARD;
import static nl.samenhang.hub.WholeHub.LOCAL_TEAM;
import static nl.samenhang.hub.WholeHub.POLICE;
import static nl.samenhang.hub.WholeHub.VEILIG_THUIS;
import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.samenhang.hub.Natives;
import nl.samenhang.hub.WholeHub;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** {@code POST /v1/dry-runs} on a running hub: the plan is what then happens, and asking for it does nothing. */
class DryRunTest {

    private static final String DOOR = "/v1/dry-runs";
    private static final List<String> TABLES =
            List.of("message", "delivery", "timeline", "audit_entry", "configuration_release");

    private final WholeHub hub = WholeHub.ready();

    @BeforeEach
    void theLocalTeamsSystemWorks() {
        hub.localTeam().resetAll();
        hub.localTeam().stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("story")
    void thePlanIsWhatHappensWhenTheSameMessageIsSent(String sender, String recipient, String message) {
        var plan = plan(sender, message);
        var answer = hub.post(sender, "/v1/messages", message);

        assertThat(answer.statusCode()).as("new to the hub: " + answer.body()).isEqualTo(202);
        var receipt = json(answer);
        var sent = hub.delivery(sender, receipt.path("messageId").asString());
        assertThat(sent.path("status").asString()).isEqualTo("delivered");
        assertThat(plan.path("status")).isEqualTo(receipt.path("status"));
        assertThat(plan.path("event")).isEqualTo(receipt.path("event"));
        assertThat(all(plan.path("lost"))).isEqualTo(all(receipt.path("lost")));
        assertThat(plan.path("deliveries")).hasSize(receipt.path("deliveries").size());
        var planned = plan.path("deliveries").path(0);
        assertThat(planned.path("recipient").asString()).isEqualTo(recipient);
        for (var same : List.of("recipient", "format", "withheld", "lost")) {
            assertThat(all(planned.path(same))).as(same).isEqualTo(all(sent.path(same)));
        }
    }

    static Stream<Arguments> story() {
        return Stream.of(
                Arguments.of(POLICE, VEILIG_THUIS, Natives.policeReport()),
                Arguments.of(VEILIG_THUIS, LOCAL_TEAM, Natives.transferAfterTriage()),
                Arguments.of(LOCAL_TEAM, BOARD, Natives.requestForInvestigation()));
    }

    @Test
    void askingChangesNothingThatTheHubKeepsAndSendsNothing() {
        untilNothingIsOnItsWay();
        var before = kept();

        plan(POLICE, Natives.policeReport());
        plan(VEILIG_THUIS, Natives.transferAfterTriage());
        plan(POLICE, Natives.policeReport().replaceFirst("<JZ:jeugzorgrol>[^<]*<", "<JZ:jeugzorgrol>oppas<"));
        hub.post(POLICE, DOOR, "<brief>hallo</brief>");

        assertThat(kept()).isEqualTo(before);
        assertThat(hub.localTeam().getAllServeEvents()).isEmpty();
    }

    @Test
    void saysWhatIsWithheldAndOfWhichRule() {
        var outgoing = plan(VEILIG_THUIS, Natives.transferAfterTriage())
                .path("deliveries")
                .path(0);
        assertThat(outgoing.path("role").asString()).isEqualTo("local-team");
        assertThat(outgoing.path("withheld").findValuesAsString("rule")).contains("may-receive:secret-address");
    }

    @Test
    void saysWhichRouteTakesItAndWhyTheOthersDoNot() {
        var plan = plan(POLICE, Natives.policeReport());

        var routes = byName(plan.path("routes"), "id");
        var taken = routes.get("report-to-veilig-thuis");
        assertThat(taken.path("taken").asBoolean()).isTrue();
        assertThat(taken.path("why").path("en").asString()).isEqualTo("chooses veilig-thuis");
        assertThat(taken.path("file").asString()).isEqualTo("routes/report-to-veilig-thuis.camel.yaml");
        assertThat(taken.path("line").asInt()).isPositive();
        assertThat(routes.get("transfer-to-local-team").path("why").path("nl").asString())
                .isEqualTo("neemt soort transfer-after-triage, het bericht heeft report");
        var others = byName(plan.path("others"), "partner");
        assertThat(others).doesNotContainKey(VEILIG_THUIS).containsKeys(BOARD, LOCAL_TEAM);
        assertThat(others.get(POLICE).path("why").path("en").asString()).isEqualTo("is the sender");
    }

    @Test
    void holdsNothingOfTheMessageButCodes() {
        var answer = hub.post(VEILIG_THUIS, DOOR, Natives.transferAfterTriage()).body();
        assertThat(answer).doesNotContain("99990").doesNotContainIgnoringCase("schuilplaats");
        assertThat(answer)
                .doesNotContain("3447GX")
                .doesNotContain("\"content\"")
                .doesNotContain("\"family\"");
    }

    @Test
    void aMessageThatWouldBeRefusedIsAnsweredWithEveryIssue() {
        var plan = plan(
                POLICE,
                Natives.policeReport()
                        .replaceFirst("<JZ:jeugzorgrol>[^<]*<", "<JZ:jeugzorgrol>oppas<")
                        .replaceFirst("<BG:inp.bsn>[^<]*<", "<BG:inp.bsn>999900044<"));
        assertThat(plan.path("status").asString()).isEqualTo("rejected");
        assertThat(plan.path("step").asString()).isEqualTo("canonicalise");
        assertThat(plan.path("issues")).hasSize(2);
        assertThat(plan.path("format").asString()).isEqualTo("stuf-jz-vt-melding");
        assertThat(plan.path("deliveries")).isEmpty();
    }

    @Test
    void aSenderIsWhoLoggedIn() {
        var plan = plan(LOCAL_TEAM, Natives.policeReport());
        assertThat(plan.path("status").asString()).isEqualTo("rejected");
        assertThat(plan.path("step").asString()).isEqualTo("authorise");
        assertThat(plan.path("issues").findValuesAsString("rule")).contains("sender-is-caller");
    }

    @Test
    void aMessageThatNobodyCanHaveShowsTheRoutesThatWereAsked() {
        var plan = plan(POLICE, Natives.policeReport().replaceFirst("00000099000000002000", "00000099000000009999"));
        assertThat(plan.path("step").asString()).isEqualTo("route");
        assertThat(plan.path("issues").findValuesAsString("rule")).containsExactly("recipient-unknown");
        assertThat(byName(plan.path("routes"), "id")
                        .get("report-to-veilig-thuis")
                        .path("taken")
                        .asBoolean())
                .isTrue();
        assertThat(byName(plan.path("others"), "partner")
                        .get(VEILIG_THUIS)
                        .path("why")
                        .path("en")
                        .asString())
                .isEqualTo("is chosen, but the message is refused");
    }

    @Test
    void otherContentUnderAnIdThatWasUsedWouldBeRefused() {
        var reference = UUID.randomUUID().toString();
        hub.post(POLICE, "/v1/messages", Natives.policeReport(reference));
        var other = Natives.policeReport(reference).replaceFirst("<JZ:aanhouding>[^<]*<", "<JZ:aanhouding>Anders.<");
        var plan = plan(POLICE, other);
        assertThat(plan.path("status").asString()).isEqualTo("rejected");
        assertThat(plan.path("issues").findValuesAsString("code")).containsExactly("duplicate");
    }

    @Test
    void whatIsNoMessageIsAnsweredAsWhenItIsSent() {
        for (var body : List.of("", "<JZ:vtMeldingDi01", "{\"hallo\": 1}", "x".repeat(10 * 1024 * 1024 + 1))) {
            var sent = hub.post(POLICE, "/v1/messages", body);
            var asked = hub.post(POLICE, DOOR, body);
            assertThat(asked.statusCode()).isEqualTo(sent.statusCode()).isIn(400, 413, 415);
            assertThat(asked.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            for (var same : List.of("type", "title", "detail", "issues")) {
                assertThat(json(asked).path(same)).as(same).isEqualTo(json(sent).path(same));
            }
            assertThat(json(asked).has("messageId")).isFalse();
        }
    }

    @Test
    void whoIsNotLoggedInLearnsNothing() {
        var request = HttpRequest.newBuilder(URI.create(hub.address() + DOOR))
                .POST(HttpRequest.BodyPublishers.ofString(Natives.policeReport()));
        assertThat(hub.call(request).statusCode()).isEqualTo(401);
    }

    @Test
    void theContractNamesIt() {
        assertThat(hub.call(hub.get("/v1/openapi.json")).body()).contains(DOOR);
    }

    private JsonNode plan(String sender, String message) {
        HttpResponse<String> answer = hub.post(sender, DOOR, message);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private void untilNothingIsOnItsWay() {
        Awaitility.await()
                .atMost(WholeHub.PATIENCE)
                .until(() -> hub.bean(JdbcClient.class)
                                .sql("select count(*) from delivery where status = 'planned'")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    private Map<String, Long> kept() {
        var jdbc = hub.bean(JdbcClient.class);
        return TABLES.stream()
                .collect(Collectors.toMap(table -> table, table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
    }

    /** A receipt leaves an empty list out. */
    private static List<JsonNode> all(JsonNode list) {
        return list.isArray() || list.isMissingNode()
                ? StreamSupport.stream(list.spliterator(), false).toList()
                : List.of(list);
    }

    private static Map<String, JsonNode> byName(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .collect(Collectors.toMap(item -> item.path(name).asString(), item -> item));
    }
}
