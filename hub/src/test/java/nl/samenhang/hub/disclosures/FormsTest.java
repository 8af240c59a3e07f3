package nl.samenhang.hub.disclosures;

import static nl.samenhang.hub.WholeHub.json;
import static nl.samenhang.hub.disclosures.Message.Party.POLICE;
import static nl.samenhang.hub.disclosures.Message.Party.SCHOOL;
import static nl.samenhang.hub.disclosures.Message.Party.TEAM;
import static nl.samenhang.hub.disclosures.Message.Party.VEILIG_THUIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.samenhang.hub.canonicalise.FamilyReference;
import nl.samenhang.hub.disclosures.People.Household;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The call as the outside sees it: its forms, who may make it, what it refuses, and what it leaves in the trail. */
@ExtendWith(OutputCaptureExtension.class)
class FormsTest {

    private static final String PATH = "/v1/disclosure-reports";

    @TempDir
    static Path config;

    private static ReportingHub hub;
    private static Household household;
    private static String family;

    @BeforeAll
    static void anExchange() throws IOException {
        hub = ReportingHub.in(config);
        household = Household.any();
        family = hub.delivered(Message.referral(VEILIG_THUIS, TEAM, household.all()));
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @Test
    void thePageIsWellFormedAccessibleAndNeedsNothingBesideItself() throws Exception {
        var answer = asked("text/html");
        var html = ReportingHub.text(answer);
        var page = parsed(html);

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.getAttribute("lang")).isEqualTo("nl");
        assertThat(texts(page, "title")).containsExactly("Wat is er over uw gezin gedeeld?");
        assertThat(texts(page, "h1")).containsExactly("Wat is er over uw gezin gedeeld?");
        assertThat(texts(page, "h2")).contains("Wat is er gedeeld?");
        assertThat(texts(page, "caption")).hasSize(1);
        var heads = page.getElementsByTagName("th");
        assertThat(heads.getLength()).isEqualTo(8);
        for (var i = 0; i < heads.getLength(); i++) {
            assertThat(((Element) heads.item(i)).getAttribute("scope")).isEqualTo("row");
        }
        assertThat(html).doesNotContain("src=", "href=", "url(", "@import", "<script", "{title}", "{from}", "{more}");
        assertThat(texts(page, "td"))
                .contains("Veilig Thuis Proefland", "Lokaal team Oudewater", "AVG artikel 6 lid 1 onder e");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "style-src 'unsafe-inline'");
    }

    @Test
    void thePdfTellsTheSameAndCanBeReadAloud() throws IOException {
        var answer = asked("application/pdf");
        assertThat(Forms.pdf(answer.body()).replaceAll("\\s+", " "))
                .contains("Wat is er over uw gezin gedeeld?")
                .contains("Veilig Thuis Proefland, 088 000 1300")
                .contains("Delen was nodig voor een taak die de wet aan deze organisaties geeft.")
                .contains("AVG artikel 6 lid 1 onder e", "Wie kunt u vragen");
        try (var pdf = Loader.loadPDF(answer.body())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Wat is er over uw gezin gedeeld?");
        }
    }

    @Test
    void theAuditEventsAreValidAndSayByWhatTheyWereAllowed() {
        var bundle = json(ReportingHub.text(asked("application/fhir+json")));
        assertThat(bundle.path("type").asString()).isEqualTo("searchset");
        var event = bundle.at("/entry/0/resource");
        assertThat(event.path("resourceType").asString()).isEqualTo("AuditEvent");
        assertThat(event.at("/agent/0/who/identifier/value").asString()).isEqualTo(VEILIG_THUIS.oin);
        assertThat(event.at("/agent/1/who/display").asString()).isEqualTo(TEAM.title);
        assertThat(event.toString()).contains("public-task", "safety-weighing", Codes.DATA_CLASS);
        assertThat(bundle.at("/entry/1/search/mode").asString()).isEqualTo("outcome");
        assertThat(valid("AuditEvent", event.toString())).isEmpty();
    }

    @Test
    void anAuditEventThatLeavesSomebodyOpenIsValidToo() {
        var reported = hub.delivered(Message.report(SCHOOL, Household.any().all()));
        var bundle = json(ReportingHub.text(
                hub.asked(VEILIG_THUIS, "{\"family\": \"" + reported + "\"}", "application/fhir+json")));
        var event = bundle.at("/entry/0/resource");
        assertThat(event.at("/agent/0/who/extension/0/valueCode").asString()).isEqualTo("masked");
        assertThat(valid("AuditEvent", event.toString())).isEmpty();
    }

    @Test
    void jsonIsTheFormWhenNoneIsAskedForAndAnUnknownOneIsRefused() {
        assertThat(asked("*/*").headers().firstValue("Content-Type")).contains("application/json");
        assertThat(asked("text/csv, text/html;q=0.5").headers().firstValue("Content-Type"))
                .contains("text/html;charset=UTF-8");
        var refused = asked("text/csv");
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(ReportingHub.text(refused)).contains("Kies in Accept", "Choose one of these");
    }

    @Test
    void onlyWhoHasTheScopeMayAsk() {
        var body = "{\"family\": \"" + family + "\"}";
        assertThat(hub.hub()
                        .post(TEAM.id, "messages:read", PATH, body, "application/json")
                        .statusCode())
                .isEqualTo(403);
        var anonymous =
                HttpRequest.newBuilder(URI.create(hub.hub().address() + PATH)).POST(BodyPublishers.ofString(body));
        assertThat(hub.hub().call(anonymous).statusCode()).isEqualTo(401);
    }

    @Test
    void askingIsWrittenInTheTrailOfThatFamilyInCodes() {
        var before = readings(family);
        hub.ofFamily(TEAM, family);
        hub.ofPerson(TEAM, household.mother());
        hub.ofFamily(SCHOOL, family);

        assertThat(readings(family).subList(before.size(), before.size() + 3))
                .containsExactly(
                        TEAM.id + " disclosure-report=family scope:disclosures:read",
                        TEAM.id + " disclosure-report=person&person=" + reference(household.mother())
                                + " scope:disclosures:read",
                        SCHOOL.id + " disclosure-report=family scope:disclosures:read");

        var ofNobody = readings("").size();
        var stranger = People.bsn();
        hub.ofPerson(TEAM, stranger);
        hub.ofFamily(TEAM, "a".repeat(24));
        assertThat(readings("")).hasSize(ofNobody + 2);
        assertThat(readings("").get(ofNobody))
                .as("who was sought can be found, and not read")
                .contains("&person=" + reference(stranger))
                .doesNotContain(stranger);
    }

    @Test
    void withoutAnEntryNobodyIsAnswered() {
        var jdbc = hub.hub().bean(JdbcClient.class);
        jdbc.sql("alter table audit_head rename to audit_head_away").update();
        try {
            for (var form : Forms.ALL) {
                var answer = hub.asked(TEAM, "{\"family\": \"" + family + "\"}", form);
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(ReportingHub.text(answer)).doesNotContain(TEAM.title);
            }
        } finally {
            jdbc.sql("alter table audit_head_away rename to audit_head").update();
        }
    }

    @Test
    void aBsnStandsInNoTableLogOrAnswer(CapturedOutput log) {
        var unknown = People.bsn();
        for (var form : Forms.ALL) {
            assertThat(Forms.text(hub, TEAM, person(household.mother()), form)).doesNotContain(household.mother());
            Forms.text(hub, TEAM, person(unknown), form);
        }
        var jdbc = hub.hub().bean(JdbcClient.class);
        for (var table : List.of("audit_entry", "message_person", "timeline")) {
            assertThat(jdbc.sql("select * from " + table).query().listOfRows().toString())
                    .doesNotContain(household.mother(), household.child(), unknown);
        }
        assertThat(log.getAll()).doesNotContain(household.mother(), household.child(), unknown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|one-of-both",
                "{\"person\": {\"bsn\": \"999900018\"}, \"family\": \"0123456789abcdef01234567\"}|one-of-both",
                "{\"person\": \"999900018\"}|person",
                "{\"person\": {}}|bsn",
                "{\"person\": {\"bsn\": 999900018}}|bsn",
                "{\"person\": {\"bsn\": \"999900019\"}}|bsn",
                "{\"person\": {\"bsn\": \"99990001\"}}|bsn",
                "{\"person\": {\"bsn\": \"999900018\", \"999900018\": 1}}|unknown-field",
                "{\"family\": \"de familie Testman\"}|family-reference",
                "{\"family\": [\"999900018\"]}|family-reference",
                "{\"999900018\": true, \"person\": {\"bsn\": \"x999900018\"}}|unknown-field,bsn",
                "{\"person\": {\"name\": \"Testman\"}, \"family\": \"Testman\"}|one-of-both,unknown-field,bsn,family-reference"
            })
    void whatIsWrongIsToldAtOnceInBothLanguagesAndNeverRepeated(String body, String rules) {
        for (var form : Forms.ALL) {
            var answer = hub.asked(TEAM, body, form);
            var problem = ReportingHub.text(answer);
            assertThat(answer.statusCode()).as(problem).isEqualTo(422);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(json(problem).path("issues").findValuesAsString("rule")).containsExactly(rules.split(","));
            assertThat(json(problem).at("/issues/0/message/nl").asString()).isNotBlank();
            assertThat(json(problem).at("/issues/0/message/en").asString()).isNotBlank();
            assertThat(problem).doesNotContain("99990001", "Testman");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "999900018", "{\"person\": {\"bsn\": \"999900018\"}", "[]", "{\"family\": 1, \"family\": 2}"
            })
    void whatIsNoJsonObjectIsNotReadable(String body) {
        var answer = hub.asked(TEAM, body, "application/json");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ReportingHub.text(answer)).doesNotContain("999900018");
    }

    @Test
    void aLongListComesInParts() {
        var many = longList();
        var body = "{\"family\": \"" + many + "\"}";
        var first = hub.asked(TEAM, body, "application/json");
        var part = json(ReportingHub.text(first));
        assertThat(part.path("exchanges")).hasSize(DisclosureReports.MOST);
        assertThat(part.path("more").asString()).contains("Dit is een deel van de lijst");
        var next = first.headers().firstValue("Link").orElseThrow();
        assertThat(next).matches("<" + PATH + "\\?before=\\d+>; rel=\"next\"");

        var address = next.substring(1, next.indexOf('>'));
        var rest = hub.hub().post(TEAM.id, ReportingHub.SCOPE, address, body, "application/json");
        assertThat(json(ReportingHub.text(rest)).path("exchanges")).hasSize(31);
        assertThat(rest.headers().firstValue("Link")).isEmpty();

        var page = Forms.text(hub, TEAM, body, "text/html");
        assertThat(page).contains("Dit is een deel van de lijst");
        assertThat(Forms.text(hub, TEAM, body, "application/fhir+json")).contains("\"relation\":\"next\"");
        assertThat(Forms.text(hub, TEAM, body, "application/pdf")).contains("Dit is een deel van de lijst");
        var wrong = hub.hub().post(TEAM.id, ReportingHub.SCOPE, PATH + "?before=0", body, "application/json");
        assertThat(wrong.statusCode()).isEqualTo(422);
    }

    /** One exchange, and 130 that are like it. */
    private static String longList() {
        var one = hub.delivered(
                Message.referral(VEILIG_THUIS, TEAM, Household.any().all()));
        var jdbc = hub.hub().bean(JdbcClient.class);
        for (var number = 1; number <= 130; number++) {
            var delivery = UUID.randomUUID();
            jdbc.sql(
                            """
                            insert into delivery (id, message_id, position, recipient, route, format, status, crisis, created_at)
                            select :id, d.message_id, :number, recipient, route, d.format, d.status, crisis, created_at
                            from delivery d join message m on m.id = d.message_id where family = :family and position = 0""")
                    .param("id", delivery)
                    .param("number", number)
                    .param("family", one)
                    .update();
            jdbc.sql(
                            """
                            insert into audit_entry (number, form, at, kind, delivery_id, message_id, sender, recipient, family,
                              event, legal_basis, purpose, data, withheld, rules, asked, release, previous_hash, hash)
                            select :number, form, at, kind, :id, message_id, sender, recipient, family, event, legal_basis,
                              purpose, data, withheld, rules, asked, release, previous_hash, hash
                            from audit_entry where family = :family and kind = 'disclosure' and number < 1000000""")
                    .param("id", delivery)
                    .param("number", 1_000_000 + number)
                    .param("family", one)
                    .update();
        }
        return one;
    }

    @Test
    void theContractTellsOfIt() {
        var contract = json(hub.hub().call(hub.hub().get("/v1/openapi.json")));
        var call = contract.path("paths").path(PATH).path("post");
        assertThat(call.path("summary").asString()).contains("in plain Dutch");
        assertThat(call.path("responses").path("200").path("content").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Forms.ALL);
        assertThat(call.at("/requestBody/content/application~1json/examples/person")
                        .isMissingNode())
                .isFalse();
    }

    private static HttpResponse<byte[]> asked(String form) {
        return hub.asked(TEAM, "{\"family\": \"" + family + "\"}", form);
    }

    private static String reference(String bsn) {
        return hub.hub().bean(FamilyReference.class).person(bsn);
    }

    private static String person(String bsn) {
        return "{\"person\": {\"bsn\": \"" + bsn + "\"}}";
    }

    private static List<String> readings(String of) {
        return hub.hub()
                .bean(JdbcClient.class)
                .sql("select recipient, asked, rules from audit_entry where kind = 'reading' and family = :family"
                        + " order by number")
                .param("family", of)
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }

    private static List<String> valid(String type, String resource) {
        var outcome = hub.hub().post(POLICE.id, "/fhir/" + type + "/$validate", resource);
        assertThat(outcome.statusCode()).isEqualTo(200);
        return json(outcome)
                .path("issue")
                .valueStream()
                .filter(issue -> List.of("error", "fatal")
                        .contains(issue.path("severity").asString()))
                .map(Object::toString)
                .toList();
    }

    private static Element parsed(String html) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(html))).getDocumentElement();
    }

    private static List<String> texts(Element page, String name) {
        var found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
