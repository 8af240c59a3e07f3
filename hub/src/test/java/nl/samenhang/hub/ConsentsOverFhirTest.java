package nl.samenhang.hub;

import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.samenhang.hub.message.ConsentTerms;
import org.apache.camel.CamelContext;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.Consent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A consent that is recorded, read, relied on and withdrawn over FHIR, in a running hub. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
class ConsentsOverFhirTest {

    private static final String TEAM = "lokaal-team";
    private static final String VEILIG_THUIS = "veilig-thuis";
    private static final String SAVE = "save";
    private static final String STRANGER = "ggz";
    private static final String WRITE = "consent:write";
    private static final String READ = "messages:read";

    private static final String NUMBER = "T-2026-0031";
    private static final String SYSTEM = "https://lokaal-team.example/toestemming";
    private static final String ID = ConsentTerms.referenceOf(SYSTEM, NUMBER);
    private static final String ADDRESS = "/fhir/Consent/" + ID;
    private static final String OIN = "https://fhir.samenhang.nl/NamingSystem/oin|";
    private static final String BSN = "http://fhir.nl/fhir/NamingSystem/bsn|";
    private static final String SANNE = "999900043";

    private static final String GIVEN = consent().toString();

    @TempDir
    static Path config;

    private static WholeHub hub;

    @BeforeAll
    static void aChainInWhichPlansRestOnConsent() throws IOException {
        partner(TEAM, "Lokaal team Oudewater", "local-team", "00000099000000003000");
        partner(VEILIG_THUIS, "Veilig Thuis Utrecht", "veilig-thuis", "00000099000000002000");
        partner(SAVE, "SAVE Midden-Nederland", "certified-institution", "00000099000000005000");
        partner(STRANGER, "GGZ Proefstad", "mental-health", "00000099000000008000");
        write(
                "policy/may-send.yaml",
                "local-team: [consent, family-plan]\nveilig-thuis: [consent]\nmental-health: [consent]\n");
        write(
                "policy/may-receive.yaml",
                """
                veilig-thuis:
                  - data: [identity, contact, household, safety-status, facts, suspicions, opinions, child-view, plan, report, secret-address]
                    purposes: any
                    bases: any
                """);
        route("plan", "family-plan");
        route("consent", "consent");
        hub = WholeHub.with("--samenhang.config=" + config);
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @Test
    @Order(1)
    void whoMayNotWriteConsentsWritesNone() {
        assertThat(hub.post(TEAM, READ, "/fhir/Consent", GIVEN).statusCode()).isEqualTo(403);
        assertThat(hub.put(TEAM, "messages:send", ADDRESS, GIVEN).statusCode()).isEqualTo(403);
        assertThat(hub.get(TEAM, WRITE, "/fhir/Consent").statusCode()).isEqualTo(403);
        assertThat(hub.call(hub.get("/fhir/Consent")).statusCode()).isEqualTo(401);
    }

    @Test
    @Order(2)
    void whatIsWrongIsToldAtItsPlaceInTheConsentThatWasSent() {
        var wrong = consent();
        wrong.remove("dateTime");
        wrong.put("words", "Sanne");
        ((ObjectNode) person(wrong).at("/name/0")).remove("use");
        var answer = hub.post(TEAM, WRITE, "/fhir/Consent", wrong.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(json(answer).path("resourceType").asString()).isEqualTo("OperationOutcome");
        assertThat(answer.body()).contains("\"Consent", "Consent.contained[").doesNotContain("Bundle.entry");
        assertThat(answer.body()).contains(" / ").doesNotContain("Sanne");
    }

    @Test
    @Order(3)
    void whatIsNoConsentOrCannotBeReadIsRefused() {
        assertThat(statusOf(consent().put("resourceType", "Patient").toString()))
                .isEqualTo(400);
        assertThat(statusOf("{\"resourceType\":\"Consent\"")).isEqualTo(400);
        assertThat(statusOf("<Consent xmlns=\"http://hl7.org/fhir\"/>")).isEqualTo(400);
        assertThat(statusOf(consent().put("contained", "hidden").toString())).isEqualTo(400);
        assertThat(statusOf("x".repeat(300_000))).isEqualTo(413);
        var conditional = "/fhir/Consent?identifier=" + encoded(SYSTEM + "|" + NUMBER);
        assertThat(hub.post(TEAM, WRITE, conditional, GIVEN).statusCode()).isEqualTo(400);
    }

    @Test
    @Order(4)
    void theHubDoesNotGuessForWhichPurposeItPassesAConsentOn() {
        var answer = hub.post(TEAM, WRITE, "/fhir/Consent", untagged().toString());
        assertThat(answer.statusCode()).as("it permits for three purposes").isEqualTo(422);
        assertThat(rules(answer)).containsExactly("consent-purpose");
        var twice = consent();
        ((ArrayNode) twice.at("/meta/tag")).add(twice.at("/meta/tag/0").deepCopy());
        assertThat(rules(hub.post(TEAM, WRITE, "/fhir/Consent", twice.toString())))
                .containsExactly("consent-purpose");
    }

    @Test
    @Order(5)
    void nobodyRecordsAConsentInTheNameOfAnother() {
        var answer = hub.post(VEILIG_THUIS, WRITE, "/fhir/Consent", GIVEN);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(rules(answer)).contains("consent-recorder");
        var forged = GIVEN.replace("00000099000000003000", "00000099000000009999");
        assertThat(rules(hub.post(TEAM, WRITE, "/fhir/Consent", forged))).contains("consent-recorder");
        assertThat(versions()).isZero();
    }

    @Test
    @Order(6)
    void aSecondConsentCannotHideInsideTheFirst() {
        var outer = consent();
        var inner = outer.deepCopy().put("id", "hidden");
        inner.remove("contained");
        ((ObjectNode) inner.at("/identifier/0")).put("value", "T-2026-9999");
        ((ArrayNode) outer.path("contained")).add(inner);
        outer.putObject("sourceReference").put("reference", "#hidden");
        assertThat(rules(hub.post(TEAM, WRITE, "/fhir/Consent", outer.toString())))
                .containsExactly("consent-single");
        assertThat(versions()).isZero();
    }

    @Test
    @Order(7)
    void aConsentThatIsPostedIsRecordedAndPassedOn() {
        var answer = hub.post(TEAM, WRITE, "/fhir/Consent", GIVEN);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains(hub.address() + ADDRESS + "/_history/1");
        assertThat(rules(answer)).containsExactly("receipt");
        delivered(messageOf(answer));
        assertThat(versions()).isOne();
    }

    @Test
    @Order(8)
    void theSameOnceMoreHasNoSecondEffectAndOtherContentIsNoNewConsent() {
        var again = hub.post(TEAM, WRITE, "/fhir/Consent", GIVEN);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(hub.put(TEAM, WRITE, ADDRESS, withId(GIVEN)).statusCode()).isEqualTo(200);
        var other = hub.post(TEAM, WRITE, "/fhir/Consent", GIVEN.replace("\"child-view\"", "\"opinions\""));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(rules(other)).containsExactly("consent-exists");
        assertThat(versions()).as("the PUT has an id, so other content").isEqualTo(2);
    }

    @Test
    @Order(9)
    void itsRecorderReadsItWholeAndNobodysNameOrNumber() {
        var answer = hub.get(TEAM, READ, ADDRESS);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("SUBSETTED", "00000099000000005000", "Veilig Thuis Utrecht")
                .doesNotContain("REDACTED", "9999", "Sanne", "Testman", NUMBER, "keukentafel");
        var consent = Examples.FHIR.newJsonParser().parseResource(Consent.class, answer.body());
        assertThat(consent.getStatus()).isEqualTo(Consent.ConsentState.ACTIVE);
        assertThat(consent.getPatient().getExtensionFirstRep().getValue().primitiveValue())
                .isEqualTo("masked");
        assertThat(consent.getProvision().getProvisionFirstRep().getActor()).hasSize(3);
        assertThat(consent.getProvision().getPeriod().getEndElement().getValueAsString())
                .isEqualTo(ConsentMessages.until().toString());
    }

    @Test
    @Order(10)
    void whomItPermitsReadsWhatIsSaidOfItself() {
        var answer = hub.get(VEILIG_THUIS, READ, ADDRESS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("REDACTED", "00000099000000002000")
                .doesNotContain("00000099000000005000", "SAVE", "deny");
        assertThat(hub.get(SAVE, READ, ADDRESS).body())
                .as("nothing was sent to it, but it is named, and denied the child's view")
                .contains("00000099000000005000", "deny", "child-view")
                .doesNotContain("00000099000000002000");
    }

    @ParameterizedTest
    @Order(11)
    @ValueSource(strings = {"", "/_history", "/_history/1"})
    void toAStrangerItIsNotThere(String part) {
        var unknown = ADDRESS.replaceFirst("[0-9a-f]{4}$", "0000");
        var answer = hub.get(STRANGER, READ, ADDRESS + part);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(hub.get(TEAM, READ, unknown + part).body());
    }

    @ParameterizedTest
    @Order(12)
    @CsvSource({
        "'', 1",
        "_id=" + "ID" + ", 1",
        "identifier=NUMBER, 1",
        "status=active, 1",
        "status=inactive, 0",
        "'status=inactive,active', 1",
        "date=TODAY, 0",
        "date=ltTODAY, 1",
        "period=TODAY, 1",
        "period=2019, 0",
        "organization:identifier=OIN00000099000000003000, 1",
        "organization:identifier=OIN00000099000000002000, 0",
        "actor:identifier=OIN00000099000000005000, 1",
        "actor:identifier=OIN00000099000000008000, 0",
        "purpose=joint-assessment, 1",
        "purpose=investigation, 0",
        "security-label=child-view, 1",
        "security-label=health-data, 0",
        "status=active&purpose=investigation, 0"
    })
    void itsRecorderFindsItByWhatItSays(String query, int found) {
        var answer = hub.get(TEAM, READ, "/fhir/Consent?" + filled(query));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).path("total").asInt()).isEqualTo(found);
    }

    @Test
    @Order(13)
    void seekingTellsNoMoreThanReading() {
        var bySave = filled("actor:identifier=OIN00000099000000005000");
        assertThat(json(hub.get(VEILIG_THUIS, READ, "/fhir/Consent"))
                        .path("total")
                        .asInt())
                .isOne();
        assertThat(json(hub.get(VEILIG_THUIS, READ, "/fhir/Consent?" + bySave))
                        .path("total")
                        .asInt())
                .as("it does not see that SAVE is named")
                .isZero();
        assertThat(json(hub.get(STRANGER, READ, "/fhir/Consent")).path("total").asInt())
                .isZero();
        assertThat(json(hub.get(STRANGER, READ, "/fhir/Consent?_id=" + ID))
                        .path("total")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @Order(14)
    @ValueSource(
            strings = {
                "patient:identifier=http://fhir.nl/fhir/NamingSystem/bsn%7C999900043",
                "patient%3Aidentifier=999900043",
                "patient=Patient/999900043",
                "patient.identifier=999900043",
                "identifier=https://elders.example/nummer%7C999900043",
                "_id=999900043",
                "actor:identifier=999900043",
                "consentor=999900043",
                "status:not=999900043"
            })
    void aPersonInAnAddressIsRefusedAndNotRepeatedOrKept(String query, CapturedOutput output) {
        for (var answer : List.of(
                hub.get(TEAM, READ, "/fhir/Consent?" + query),
                hub.post(TEAM, READ, "/fhir/Consent/_search?" + query, "status=active"))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain(SANNE);
        }
        assertThat(output).doesNotContain(SANNE);
        assertThat(readings("%" + SANNE + "%")).isEmpty();
    }

    @ParameterizedTest
    @Order(15)
    @ValueSource(
            strings = {
                "category=x",
                "status:not=active",
                "actor=Organization/1",
                "identifier=T-2026-0031",
                "date=soon",
                "_sort=date",
                "_include=Consent:actor",
                "_count=-1"
            })
    void whatIsNotUnderstoodIsRefused(String query) {
        var answer = hub.get(TEAM, READ, "/fhir/Consent?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    @Order(16)
    void inTheContentOfASearchAPersonCanBeNamed(CapturedOutput output) {
        var answer = search(TEAM, "patient:identifier=" + encoded(BSN + SANNE));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).path("total").asInt()).isOne();
        assertThat(answer.body()).doesNotContain(SANNE);
        assertThat(output).doesNotContain(SANNE);
        assertThat(json(search(TEAM, "patient:identifier=" + encoded(BSN + "999900018")))
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(json(search(STRANGER, "patient:identifier=" + encoded(BSN + SANNE)))
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    @Order(17)
    void aSearchGoesByPagesAndNoLinkNamesAPerson() {
        var bram = hub.post(TEAM, WRITE, "/fhir/Consent", consent("T-2026-0032").toString());
        assertThat(bram.statusCode()).as(bram.body()).isEqualTo(201);
        var first = hub.get(TEAM, READ, "/fhir/Consent?_count=1");
        assertThat(json(first).path("total").asInt()).isEqualTo(2);
        var next = json(first)
                .path("link")
                .valueStream()
                .filter(link -> link.path("relation").asString().equals("next"))
                .findFirst()
                .orElseThrow()
                .path("url")
                .asString();
        var second = hub.get(TEAM, READ, next.replace(hub.address(), ""));
        assertThat(json(second).at("/entry/0/resource/id").asString()).isEqualTo(ID);

        var whole = search(TEAM, "_count=1&status=active");
        assertThat(whole.body())
                .as("no link to a next page")
                .contains("\"total\":2")
                .doesNotContain("\"next\"");
        var body = "_count=1&patient:identifier=" + encoded(BSN + SANNE) + "&_offset=0";
        assertThat(search(TEAM, body).body()).doesNotContain(SANNE);
    }

    @Test
    @Order(18)
    void whatRestsOnItIsDelivered() {
        delivered(accepted(ConsentMessages.plan()));
    }

    @Test
    @Order(19)
    void onlyItsRecorderCanWithdrawIt() {
        var byAnother = withdrawal()
                .replace("00000099000000003000", "00000099000000002000")
                .replace("Lokaal team Oudewater", "Veilig Thuis Utrecht");
        var party = hub.put(VEILIG_THUIS, WRITE, ADDRESS, byAnother);
        assertThat(party.statusCode()).as(party.body()).isEqualTo(403);
        assertThat(rules(party)).containsExactly("consent-recorder");
        var stranger = hub.put(STRANGER, WRITE, ADDRESS, byAnother.replace("0000002000", "0000008000"));
        assertThat(stranger.statusCode()).as("to it nothing is there").isEqualTo(404);
        assertThat(refusals(STRANGER)).as("but that it tried is kept").isPositive();
        assertThat(hub.get(TEAM, READ, ADDRESS).body()).contains("\"active\"");
    }

    @Test
    @Order(20)
    void theAddressAndTheContentNameTheSameConsent() {
        assertThat(hub.put(TEAM, WRITE, ADDRESS, withdrawal().replace(NUMBER, "T-2026-0032"))
                        .statusCode())
                .isEqualTo(400);
        var unknown = ConsentTerms.referenceOf(SYSTEM, "T-2026-7777");
        var answer = hub.put(
                TEAM,
                WRITE,
                "/fhir/Consent/" + unknown,
                withdrawal().replace(NUMBER, "T-2026-7777").replace(ID, unknown));
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    @Order(21)
    void aWithdrawalStopsWhatHasNotLeft() throws Exception {
        hub.bean(CamelContext.class).getRouteController().stopRoute("deliver-to-" + VEILIG_THUIS);
        var held = accepted(ConsentMessages.plan());

        var answer = hub.put(TEAM, WRITE, ADDRESS, withdrawal());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(delivery(held).path("status").asString()).isEqualTo("stopped");
        hub.bean(CamelContext.class).getRouteController().startRoute("deliver-to-" + VEILIG_THUIS);
        delivered(messageOf(answer));
        var plan = hub.post(TEAM, "/v1/messages", ConsentMessages.plan());
        assertThat(json(plan).path("issues").findValuesAsString("rule")).containsExactly("consent-withdrawn");
    }

    @Test
    @Order(22)
    void itsPartiesReadThatItWasWithdrawnAndWhatItWas() {
        for (var party : List.of(TEAM, VEILIG_THUIS)) {
            var now = json(hub.get(party, READ, ADDRESS));
            assertThat(now.path("status").asString()).isEqualTo("inactive");
            assertThat(now.at("/extension/0/url").asString()).endsWith("/withdrawn");
        }
        var history = json(hub.get(TEAM, READ, ADDRESS + "/_history"));
        assertThat(history.path("entry").valueStream().map(entry -> entry.at("/resource/status")
                        .asString()))
                .containsExactly("inactive", "active", "active");
        assertThat(json(hub.get(TEAM, READ, ADDRESS + "/_history/1"))
                        .path("status")
                        .asString())
                .isEqualTo("active");
        assertThat(hub.get(TEAM, READ, ADDRESS + "/_history/9").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(23)
    void theOldConsentSentAgainDoesNotBringItBack() {
        assertThat(hub.post(TEAM, WRITE, "/fhir/Consent", GIVEN).statusCode()).isEqualTo(200);
        var spaced = withId(GIVEN).replace("{\"resourceType\"", "{ \"resourceType\"");
        assertThat(rules(hub.put(TEAM, WRITE, ADDRESS, spaced))).containsExactly("consent-withdrawn");
        assertThat(json(hub.get(TEAM, READ, ADDRESS)).path("status").asString()).isEqualTo("inactive");
    }

    @Test
    @Order(24)
    void everyReadingIsAnEntryOfTheFamilyThatItIsAbout() {
        var family = hub.bean(JdbcClient.class)
                .sql("select family from consent_version where consent = ? order by number")
                .param(ID)
                .query(String.class)
                .list()
                .get(0);
        assertThat(hub.bean(JdbcClient.class)
                        .sql("select count(*) from audit_entry where kind = 'reading' and event = 'consent'"
                                + " and recipient = ? and family = ?")
                        .params(VEILIG_THUIS, family)
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(readings("id=" + ID)).contains(STRANGER);
    }

    @Test
    @Order(25)
    void whoIsMeantByItsRoleIsAPartyOnceItReceivesDataOnIt() {
        var number = "T-2026-0051";
        var address = "/fhir/Consent/" + ConsentTerms.referenceOf(SYSTEM, number);
        var byRole = consent();
        ((ObjectNode) byRole.at("/identifier/0")).put("value", number);
        var actors = (ArrayNode) byRole.at("/provision/provision/0/actor");
        while (actors.size() > 1) {
            actors.remove(0);
        }
        ((ObjectNode) byRole.at("/provision/provision/0")).remove("provision");
        ((ObjectNode) actors.at("/0/role/coding/0")).put("code", "veilig-thuis").remove("display");
        var each = ((ObjectNode) actors.get(0)).putObject("reference").put("display", "Elk Veilig Thuis");
        each.putArray("extension")
                .addObject()
                .put("url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason")
                .put("valueCode", "not-applicable");
        var save = byRole.path("contained")
                .valueStream()
                .filter(one -> one.at("/identifier/0/value").asString("").matches("0000009900000000[25]000"))
                .toList();
        ((ArrayNode) byRole.path("contained")).removeIf(save::contains);
        var answer = hub.post(TEAM, WRITE, "/fhir/Consent", byRole.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        // the message of the consent itself is on its way to it too: that the role alone is not enough,
        // ConsentPartyTest holds

        delivered(accepted(ConsentMessages.plan().replace(NUMBER, number)));

        var seen = hub.get(VEILIG_THUIS, READ, address);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).contains("not-applicable", "veilig-thuis");
        assertThat(json(hub.get(VEILIG_THUIS, READ, "/fhir/Consent?identifier=" + encoded(SYSTEM + "|" + number)))
                        .path("total")
                        .asInt())
                .isOne();
    }

    @Test
    @Order(26)
    void theExampleOfTheReadmeIsRecorded() throws IOException {
        var readme = Files.readString(Path.of("..", "README.md"));
        var example =
                readme.substring(readme.indexOf("-d '{") + "-d '".length(), readme.indexOf("}]}}'") + "}]}}".length());
        var answer = hub.post(TEAM, WRITE, "/fhir/Consent", example);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(json(search(TEAM, "patient:identifier=" + encoded(BSN + "999900018")))
                        .path("total")
                        .asInt())
                .isOne();
    }

    @Test
    @Order(27)
    void anAdultCanBeNamedByTheNumberAlone() {
        var consent = consent();
        var mother =
                json("{\"identifier\":{\"system\":\"http://fhir.nl/fhir/NamingSystem/bsn\",\"value\":\"999900018\"}}");
        consent.set("patient", mother);
        var performer = (ObjectNode) consent.at("/performer/2").deepCopy();
        performer.remove("reference");
        performer.setAll((ObjectNode) mother.deepCopy());
        consent.putArray("performer").add(performer);
        ((ObjectNode) consent.at("/identifier/0")).put("value", "T-2026-0052");
        ((ArrayNode) consent.path("contained"))
                .removeIf(one -> !one.path("resourceType").asString().equals("Organization"));
        var answer = hub.post(TEAM, WRITE, "/fhir/Consent", consent.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    @Order(28)
    void theSameAtOnceIsRecordedOnce() {
        var consent = json(GIVEN).toString().replace(NUMBER, "T-2026-0053");
        var before = versions();
        var answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> statusOf(consent))
                .sorted()
                .toList();
        assertThat(answers).containsExactly(200, 200, 200, 201);
        assertThat(versions()).isEqualTo(before + 1);
    }

    @Test
    @Order(29)
    void whatCanBeDoneIsToldInTheCapabilityStatement() {
        var consent = json(hub.call(hub.get("/fhir/metadata")))
                .at("/rest/0/resource")
                .valueStream()
                .filter(resource -> resource.path("type").asString().equals("Consent"))
                .findFirst()
                .orElseThrow();
        assertThat(consent.path("interaction").findValuesAsString("code"))
                .contains("read", "vread", "history-instance", "search-type", "create", "update");
        assertThat(consent.path("searchParam").findValuesAsString("name"))
                .contains("identifier", "status", "actor", "patient");
    }

    private static ObjectNode consent() {
        return consent(NUMBER);
    }

    private static ObjectNode consent(String number) {
        var consent = ConsentMessages.alone(ConsentMessages.consent(), number);
        consent.remove("id");
        return consent;
    }

    private static ObjectNode person(ObjectNode consent) {
        return (ObjectNode) consent.path("contained")
                .valueStream()
                .filter(one -> one.path("resourceType").asString().equals("Patient"))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode untagged() {
        var consent = consent();
        consent.remove("meta");
        return consent;
    }

    private static String withId(String consent) {
        return ((ObjectNode) json(consent)).put("id", ID).toString();
    }

    private static String withdrawal() {
        return ConsentMessages.alone(ConsentMessages.withdrawal(NUMBER), NUMBER)
                .put("id", ID)
                .toString();
    }

    private static int statusOf(String body) {
        return hub.post(TEAM, WRITE, "/fhir/Consent", body).statusCode();
    }

    private static HttpResponse<String> search(String partner, String body) {
        return hub.post(partner, READ, "/fhir/Consent/_search", body);
    }

    private static String filled(String query) {
        return query.replace("ID", ID)
                .replace("NUMBER", encoded(SYSTEM + "|" + NUMBER))
                .replace("TODAY", LocalDate.now().toString())
                .replace("O" + ID + "N", "OIN")
                .replace("OIN", encoded(OIN));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static List<String> rules(HttpResponse<String> outcome) {
        return json(outcome).path("issue").findValuesAsString("diagnostics");
    }

    /** The receipt names the message. */
    private static String messageOf(HttpResponse<String> outcome) {
        var text = json(outcome).at("/issue/0/details/text").asString();
        return text.replaceFirst(".*/v1/messages/([0-9a-f-]{36}).*", "$1");
    }

    private static int versions() {
        return hub.bean(JdbcClient.class)
                .sql("select count(*) from consent_version")
                .query(Integer.class)
                .single();
    }

    /** Who asked for this. */
    private static List<String> readings(String asked) {
        return hub.bean(JdbcClient.class)
                .sql("select recipient from audit_entry where kind = 'reading' and asked like ?")
                .param(asked)
                .query(String.class)
                .list();
    }

    private static int refusals(String sender) {
        return hub.bean(JdbcClient.class)
                .sql("select count(*) from audit_entry where kind = 'refusal' and sender = ?")
                .param(sender)
                .query(Integer.class)
                .single();
    }

    private static String accepted(String message) {
        var answer = hub.post(TEAM, "/v1/messages", message);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return json(answer).path("messageId").asString();
    }

    private static JsonNode delivery(String message) {
        return json(hub.get(TEAM, "/v1/messages/" + message)).path("deliveries").path(0);
    }

    private static void delivered(String message) {
        Awaitility.await().atMost(WholeHub.PATIENCE).untilAsserted(() -> assertThat(
                        delivery(message).path("status").asString())
                .as(delivery(message).toString())
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
                scopes: [messages:send, messages:receive, messages:read, consent:write]
                """
                        .formatted(id, name, role, oin));
    }

    private static void route(String id, String event) throws IOException {
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
                        - to: chain:deliver?role=veilig-thuis
                """
                        .formatted(id, event));
    }

    private static void write(String file, String content) throws IOException {
        var path = config.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
