package nl.samenhang.hub.fhir;

import static nl.samenhang.hub.WholeHub.POLICE;
import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import nl.samenhang.hub.WholeHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Questions about codes, answered without a login. */
class TerminologyTest {

    private static final String CODES = "https://fhir.samenhang.nl/CodeSystem/";
    private static final String LISTS = "https://fhir.samenhang.nl/ValueSet/";
    private static final String URGENCY = CODES + "urgency";
    private static final String PRIORITY = "http://hl7.org/fhir/request-priority";

    private final WholeHub hub = WholeHub.ready();

    @Test
    void writesAValueSetOutInDutch() {
        var expansion = json(get("/ValueSet/$expand?displayLanguage=nl&url=" + LISTS + "urgency"))
                .path("expansion");
        assertThat(displays(expansion)).containsExactly("crisis", "urgent", "prioriteit", "regulier");
        assertThat(expansion.path("total").asInt()).isEqualTo(4);
        assertThat(expansion.at("/contains/0/system").asString()).isEqualTo(URGENCY);
    }

    @Test
    void writesItOutAsItIsDefinedWhenNoLanguageIsNamed() {
        assertThat(displays(json(get("/ValueSet/urgency/$expand")).path("expansion")))
                .containsExactly("Crisis", "Urgent", "Priority", "Regular");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, prioriteit",
        "'nl-NL,nl;q=0.9,en;q=0.5', prioriteit",
        "'en-GB,nl;q=0.1', Priority",
        "fr, Priority",
        "';;;', Priority"
    })
    void looksAtTheLanguageThatTheCallersSoftwarePrefers(String header, String display) {
        var request = hub.get("/fhir/ValueSet/urgency/$expand").header("Accept-Language", header);
        assertThat(displays(json(hub.call(request)).path("expansion"))).contains(display);
    }

    @Test
    void filtersPagesAndTellsEveryNameOnRequest() {
        var filtered = json(get("/ValueSet/urgency/$expand?filter=PRIORIT&includeDesignations=true"))
                .path("expansion");
        assertThat(codes(filtered)).containsExactly("priority");
        assertThat(filtered.at("/contains/0/designation/0/language").asString()).isEqualTo("nl");
        assertThat(filtered.at("/contains/0/designation/0/value").asString()).isEqualTo("prioriteit");

        var page = json(get("/ValueSet/urgency/$expand?offset=1&count=2")).path("expansion");
        assertThat(codes(page)).containsExactly("urgent", "priority");
        assertThat(page.path("total").asInt()).isEqualTo(4);
        assertThat(page.path("offset").asInt()).isEqualTo(1);
    }

    @Test
    void writesEveryValueSetOfThePackageOut() {
        var sets = json(get("/ValueSet?_count=50")).path("entry").valueStream().toList();
        assertThat(sets).isNotEmpty().allSatisfy(entry -> {
            var id = entry.at("/resource/id").asString();
            var answer = get("/ValueSet/" + id + "/$expand?displayLanguage=nl");
            assertThat(answer.statusCode()).as(id).isEqualTo(200);
            assertThat(displays(json(answer).path("expansion")))
                    .as(id)
                    .isNotEmpty()
                    .doesNotContain("");
        });
    }

    @Test
    void writesOutAListOfTheStandardThatOurMessagesUse() {
        assertThat(codes(json(get("/ValueSet/$expand?url=http://hl7.org/fhir/ValueSet/request-priority"))
                        .path("expansion")))
                .containsExactlyInAnyOrder("routine", "urgent", "asap", "stat");
    }

    @Test
    void takesTheQuestionInABodyFromWhoHasLoggedIn() {
        var body =
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "url", "valueUri": "%surgency"}, {"name": "displayLanguage", "valueCode": "nl"}]}"""
                        .formatted(LISTS);
        assertThat(displays(
                        json(hub.post(POLICE, "/fhir/ValueSet/$expand", body)).path("expansion")))
                .contains("prioriteit");
        assertThat(hub.call(hub.get("/fhir/ValueSet/$expand").POST(BodyPublishers.ofString(body)))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void looksUpWhatACodeMeans() {
        var answer = json(get("/CodeSystem/$lookup?displayLanguage=nl&code=priority&system=" + URGENCY));
        assertThat(value(answer, "display")).isEqualTo("prioriteit");
        assertThat(value(answer, "version")).isEqualTo("0.1.0");
        assertThat(answer.toString())
                .contains("Within five working days.")
                .contains("\"source\"", "Veilig Thuis")
                .contains("\"designation\"");

        var one = json(get("/CodeSystem/$lookup?property=source&code=priority&system=" + URGENCY));
        assertThat(one.toString()).contains("Veilig Thuis").doesNotContain("five working days", "designation");
    }

    @Test
    void looksUpACodingInABody() {
        var body =
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "coding", "valueCoding": {"system": "%s", "code": "crisis"}}]}"""
                        .formatted(URGENCY);
        assertThat(value(json(hub.post(POLICE, "/fhir/CodeSystem/$lookup", body)), "display"))
                .isEqualTo("Crisis");
    }

    @ParameterizedTest
    @CsvSource({"urn:iso:std:iso:3166, NL, Netherlands", "http://unitsofmeasure.org, mm, millimeter"})
    void looksUpACodeOfTheWorld(String system, String code, String display) {
        var answer = json(get("/CodeSystem/$lookup?system=" + system + "&code=" + code));
        assertThat(value(answer, "display")).containsIgnoringCase(display);
    }

    @ParameterizedTest
    @CsvSource({
        "url=" + URGENCY + "&code=crisis, true",
        "url=" + URGENCY + "&code=crisis&display=Crisis, true",
        "url=" + URGENCY + "&code=priority&display=prioriteit, true",
        "url=" + URGENCY + "&code=priority&display=Jansen, false",
        "url=" + URGENCY + "&code=Jansen, false",
        "url=" + PRIORITY + "&code=stat, true"
    })
    void saysWhetherACodeIsInItsCodeSystem(String query, String result) {
        judged(get("/CodeSystem/$validate-code?" + query), result);
    }

    @ParameterizedTest
    @CsvSource({
        "code=crisis&system=" + URGENCY + ", true",
        "code=priority&display=prioriteit&system=" + URGENCY + ", true",
        "code=priority&display=Jansen&system=" + URGENCY + ", false",
        "code=Jansen&system=" + URGENCY + ", false",
        "code=stat&system=" + PRIORITY + ", false",
        "code=stat&system=http://Jansen.example, false"
    })
    void saysWhetherACodeIsInAValueSet(String query, String result) {
        judged(get("/ValueSet/urgency/$validate-code?" + query), result);
        judged(get("/ValueSet/$validate-code?url=" + LISTS + "urgency&" + query), result);
    }

    @Test
    void saysWhetherOneOfSeveralCodesForTheSameIsInAValueSet() {
        var body =
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "codeableConcept", "valueCodeableConcept": {"coding": [
                    {"system": "%s", "code": "stat"}, {"system": "%s", "code": "crisis"}]}}]}"""
                        .formatted(PRIORITY, URGENCY);
        judged(hub.post(POLICE, "/fhir/ValueSet/urgency/$validate-code", body), "true");
    }

    @ParameterizedTest
    @CsvSource({
        "code=crisis&system=" + URGENCY + ", stat",
        "code=crisis&targetsystem=" + PRIORITY + "&system=" + URGENCY + ", stat",
        "code=crisis&source=" + LISTS + "urgency&system=" + URGENCY + ", stat",
        "reverse=true&code=stat&system=" + PRIORITY + ", crisis"
    })
    void translatesACode(String query, String translated) {
        for (var path : List.of("/ConceptMap/$translate?", "/ConceptMap/urgency-to-request-priority/$translate?")) {
            var answer = json(get(path + query));
            assertThat(value(answer, "result")).isEqualTo("true");
            assertThat(answer.findValuesAsString("code")).contains(translated);
        }
    }

    @Test
    void saysThatACodeHasNoTranslation() {
        var answer = json(get("/ConceptMap/$translate?code=Jansen&system=" + URGENCY));
        assertThat(value(answer, "result")).isEqualTo("false");
        assertThat(value(answer, "message")).contains(" / ").doesNotContain("Jansen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CodeSystem/$lookup?code=Jansen&system=" + URGENCY,
                "CodeSystem/$lookup?code=a&system=http://Jansen.example",
                "CodeSystem/$lookup?code=Jansen&system=urn:iso:std:iso:3166",
                "CodeSystem/$lookup?code=crisis&version=9&system=" + URGENCY,
                "CodeSystem/$lookup?code=active&system=http://hl7.org/fhir/account-status",
                "CodeSystem/$validate-code?url=http://Jansen.example&code=a",
                "ValueSet/$expand?url=http://Jansen.example",
                "ValueSet/$expand?valueSetVersion=9&url=" + LISTS + "urgency",
                "ValueSet/Jansen/$expand",
                "ValueSet/$validate-code?code=a&system=b&url=http://Jansen.example",
                "ConceptMap/$translate?code=a&system=b&url=http://Jansen.example"
            })
    void saysThatItDoesNotKnowWhatIsAskedAbout(String question) {
        refused(get("/" + question), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CodeSystem/$lookup",
                "CodeSystem/$lookup?code=Jansen",
                "CodeSystem/$lookup?Jansen=a&code=crisis&system=" + URGENCY,
                "CodeSystem/urgency/$lookup?code=Jansen",
                "ValueSet/$expand",
                "ValueSet/$expand?url=",
                "ValueSet/urgency/$expand?count=Jansen",
                "ValueSet/urgency/$expand?count=-1",
                "ValueSet/urgency/$expand?filer=Jansen",
                "ValueSet/urgency/$expand?url=" + LISTS + "urgency",
                "ValueSet/urgency/$validate-code?code=Jansen",
                "ConceptMap/$translate?code=Jansen"
            })
    void refusesAQuestionThatIsNotWhole(String question) {
        refused(get("/" + question), 400);
    }

    @Test
    void saysThatAListHasNoEnd() {
        refused(get("/ValueSet/$expand?url=http://hl7.org/fhir/ValueSet/mimetypes"), 422);
        var codes = "url=http://hl7.org/fhir/ValueSet/mimetypes&system=urn:ietf:bcp:13&code=";
        judged(get("/ValueSet/$validate-code?" + codes + "application/pdf"), "true");
    }

    @Test
    void refusesAQuestionAsLongAsAMessage() {
        refused(hub.post(POLICE, "/fhir/ValueSet/$expand", "x".repeat(70_000)), 413);
        refused(hub.post(POLICE, "/fhir/ValueSet/$expand", "Jansen"), 400);
    }

    private HttpResponse<String> get(String path) {
        return hub.call(hub.get("/fhir" + path));
    }

    private static void judged(HttpResponse<String> answer, String result) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(value(json(answer), "result")).as(answer.body()).isEqualTo(result);
        assertThat(answer.body()).doesNotContain("Jansen");
        assertThat(value(json(answer), "message").contains(" / ")).isEqualTo(result.equals("false"));
    }

    private static void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Jansen").contains(" / ");
        assertThat(json(answer).path("resourceType").asString()).isEqualTo("OperationOutcome");
    }

    private static String value(JsonNode parameters, String name) {
        return parameters
                .path("parameter")
                .valueStream()
                .filter(parameter -> parameter.path("name").asString().equals(name))
                .flatMap(parameter -> parameter.propertyStream())
                .filter(property -> property.getKey().startsWith("value"))
                .map(property -> property.getValue().asString())
                .findFirst()
                .orElse("");
    }

    private static List<String> displays(JsonNode expansion) {
        return each(expansion, "display");
    }

    private static List<String> codes(JsonNode expansion) {
        return each(expansion, "code");
    }

    private static List<String> each(JsonNode expansion, String element) {
        return expansion
                .path("contains")
                .valueStream()
                .map(code -> code.path(element).asString(""))
                .toList();
    }
}
