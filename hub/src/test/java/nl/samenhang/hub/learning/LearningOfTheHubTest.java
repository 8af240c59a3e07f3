package nl.samenhang.hub.learning;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static nl.samenhang.hub.WholeHub.POLICE;
import static nl.samenhang.hub.WholeHub.VEILIG_THUIS;
import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Clob;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.samenhang.hub.Natives;
import nl.samenhang.hub.WholeHub;
import nl.samenhang.hub.command.HubCommand;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.message.DutchDays;
import nl.samenhang.hub.release.StoredReleases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a running hub keeps to learn from, and whom it gives the extract. */
class LearningOfTheHubTest {

    private static final String OPERATOR = "beheer-van-de-hub";
    private static final YearMonth MONTH = YearMonth.now(DutchDays.ZONE).minusMonths(2);
    private static final String EXTRACT = "/v1/learning-extracts/" + MONTH;

    private static WholeHub hub;

    /** Eleven families of Utrecht were helped within a week, each by another organisation, and two of Oudewater. */
    @BeforeAll
    static void begin() {
        hub = WholeHub.with();
        hub.localTeam().stubFor(any(anyUrl()).willReturn(ok()));
        hub.bean(StoredReleases.class).apply(withOperator(), "test", "");
        IntStream.range(0, 13).forEach(LearningOfTheHubTest::helped);
        hub.bean(MonthClosing.class).close();
    }

    private static void helped(int number) {
        var day = MONTH.atDay(10);
        var course = "%s politie: report in %s; %s organisation-%d: plan"
                .formatted(day, number < 11 ? "0344" : "0589", day.plusDays(3), number);
        ToldCourse.events(course)
                .forEach(event -> hub.bean(LearningRegister.class).add("family-" + number, event));
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @Test
    void ofAnAcceptedMessageOnlyCodesAreKept() {
        var answer = hub.post(VEILIG_THUIS, "/v1/messages", Natives.transferAfterTriage());
        var family = json(answer).path("family").asString();

        assertThat(rows(family)).singleElement().satisfies(row -> {
            assertThat(row)
                    .containsEntry("municipality", "0589")
                    .containsEntry("event", "referral")
                    .containsEntry("kind", "transfer-after-triage")
                    .containsEntry("states", "requested")
                    .containsEntry("outcomes", "")
                    .containsEntry("hearings", "")
                    .containsEntry("sender", VEILIG_THUIS)
                    .containsEntry("recipients", WholeHub.LOCAL_TEAM);
            assertThat(row.keySet()).hasSize(11);
        });
    }

    @Test
    void nothingIsKeptOfAMessageThatIsRefused() {
        var before = count();
        var wrong = Natives.policeReport().replaceFirst("00000099000000001000", "00000099000000003000");
        assertThat(hub.post(POLICE, "/v1/messages", wrong).statusCode()).isEqualTo(403);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void shreddingAFamilyForgetsItHereToo() {
        var answer = hub.post(VEILIG_THUIS, "/v1/messages", Natives.transferAfterTriage());
        var family = json(answer).path("family").asString();
        assertThat(rows(family)).isNotEmpty();

        var order = "{\"family\": \"%s\", \"reason\": \"beschikking 12\", \"stopPending\": true}".formatted(family);
        assertThat(hub.post(OPERATOR, "operate", "/v1/shredded-families", order).statusCode())
                .isEqualTo(200);

        assertThat(rows(family)).isEmpty();
        assertThat(leadTimes(hub.get(OPERATOR, "operate", EXTRACT))).isEqualTo("0344 10-19");
    }

    @Test
    void anOperatorGetsTheExtractAlwaysTheSame() {
        var first = hub.get(OPERATOR, "operate", EXTRACT);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(leadTimes(first)).isEqualTo("0344 10-19");
        assertThat(first.body())
                .contains("\"month\":\"" + MONTH + "\"")
                .doesNotContain("0589", "organisation-", "family-");

        helped(14);
        hub.bean(MonthClosing.class).close();

        assertThat(hub.get(OPERATOR, "operate", EXTRACT).body()).isEqualTo(first.body());
    }

    @Test
    void nobodyElseGetsIt() {
        assertThat(hub.get(POLICE, "messages:read", EXTRACT).statusCode()).isEqualTo(403);
        assertThat(hub.call(hub.get(EXTRACT)).statusCode()).isEqualTo(401);
    }

    @Test
    void aMonthThatIsNotOverHasNoneAndSomethingElseIsNoMonth() {
        var open = hub.get(OPERATOR, "operate", "/v1/learning-extracts/" + MONTH.plusMonths(2));
        assertThat(open.statusCode()).isEqualTo(404);
        assertThat(json(open).path("detail").asString()).contains("derde dag", "third day");
        var wrong = hub.get(OPERATOR, "operate", "/v1/learning-extracts/oktober");
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(json(wrong).path("detail").asString()).contains("als 2026-10", "as 2026-10");
    }

    @Test
    void theCommandWritesItForASpreadsheetOrAsJson(@TempDir Path folder) throws Exception {
        var said = asOperator("learning", "extract", "--month", MONTH.toString());
        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text())
                .contains("month,municipality,measure,group,families_at_least,families_at_most")
                .contains(MONTH + ",0344,lead-time,week,10,19")
                .contains(MONTH + ",0344,lead-time,longer,,");

        var file = folder.resolve("extract.json");
        var arguments = new String[] {
            "learning", "extract", "--month", MONTH.toString(), "--format", "json", "-o", file.toString()
        };
        assertThat(asOperator(arguments).code()).isZero();
        assertThat(Files.readString(file))
                .isEqualTo(hub.get(OPERATOR, "operate", EXTRACT).body());

        assertThat(asOperator("learning", "extract", "--month", "2001-01").code())
                .isOne();
    }

    @Test
    void theContractNamesIt() {
        assertThat(hub.call(hub.get("/v1/openapi.json")).body()).contains("/v1/learning-extracts/{month}", "text/csv");
    }

    private static String leadTimes(HttpResponse<String> extract) {
        var told = new ArrayList<String>();
        json(extract)
                .path("municipalities")
                .forEach(municipality -> municipality.path("counts").forEach(count -> {
                    if (count.path("measure").asString().equals("lead-time")
                            && count.path("atLeast").isNumber()) {
                        told.add(municipality.path("code").asString() + " "
                                + count.path("atLeast").asInt() + "-"
                                + count.path("atMost").asInt());
                    }
                }));
        return String.join("; ", told);
    }

    private static List<Map<String, Object>> rows(String family) {
        return hub
                .bean(JdbcClient.class)
                .sql("select * from learning_event where family = :family")
                .param("family", family)
                .query()
                .listOfRows()
                .stream()
                .map(row -> {
                    Map<String, Object> told = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                    row.forEach((column, value) -> told.put(column, value instanceof Clob text ? text(text) : value));
                    return told;
                })
                .toList();
    }

    private static String text(Clob clob) {
        try {
            return clob.getSubString(1, (int) clob.length());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int count() {
        return hub.bean(JdbcClient.class)
                .sql("select count(*) from learning_event")
                .query(Integer.class)
                .single();
    }

    private record Said(int code, String text) {}

    private static Said asOperator(String... command) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--hub", hub.address(), "--client", OPERATOR));
        arguments.addAll(List.of("--key", hub.keyOf(OPERATOR).toString()));
        var bytes = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertThat(HubCommand.isAskedBy(command)).isTrue();
            return new Said(HubCommand.run(arguments.toArray(String[]::new)), bytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    private static ConfigurationFiles withOperator() {
        var files = new TreeMap<>(ConfigurationFiles.shipped().contents());
        files.put(
                "partners/" + OPERATOR + ".yaml",
                """
                id: beheer-van-de-hub
                name: Beheer van de hub
                roles: [municipality]
                oin: 00000099000000009009
                municipalities: ["*"]
                channel: queue
                scopes: [operate]
                """
                        .getBytes(StandardCharsets.UTF_8));
        return new ConfigurationFiles(files);
    }
}
