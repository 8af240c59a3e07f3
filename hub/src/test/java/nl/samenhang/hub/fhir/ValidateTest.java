package nl.samenhang.hub.fhir;

import static nl.samenhang.hub.WholeHub.POLICE;
import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import nl.samenhang.hub.WholeHub;
import nl.samenhang.profiles.ProfilePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A resource is judged as the hub would judge it, and nothing of it is kept or repeated. */
class ValidateTest {

    private static final String PROFILES = "https://fhir.samenhang.nl/StructureDefinition/";

    private static final String ORGANISATION =
            """
            {"resourceType": "Organization", "name": "Jansen", "identifier": [
              {"system": "https://fhir.samenhang.nl/NamingSystem/oin", "value": "%s"}]}""";

    private final WholeHub hub = WholeHub.ready();

    @Test
    void findsNothingWrongWithTheExamplesOfThePackage() {
        assertThat(ProfilePackage.examples()).isNotEmpty().allSatisfy(example -> {
            var outcome = outcome(hub.post(POLICE, "/fhir/Bundle/$validate", example));
            assertThat(outcome.toString()).contains("Geen fouten gevonden").doesNotContain("\"error\"");
        });
    }

    @Test
    void judgesAWholeMessageByTheRulesOfMessagesToo() {
        var example = ProfilePackage.examples().findFirst().orElseThrow();
        var second = json(example).at("/entry/1/fullUrl").asString();
        var broken = example.replace("\"" + second + "\"", "\"urn:uuid:00000000-0000-4000-8000-000000000000\"");
        var outcome = outcome(hub.post(POLICE, "/fhir/Bundle/$validate", broken));
        assertThat(severities(outcome)).contains("error");
    }

    @Test
    void judgesByTheProfileThatIsAskedFor() {
        var wrong = ORGANISATION.formatted("12");
        assertThat(severities(outcome(hub.post(POLICE, "/fhir/Organization/$validate", wrong))))
                .containsExactly("information");

        var profile = PROFILES + "ChainOrganization";
        var asked = outcome(hub.post(POLICE, "/fhir/Organization/$validate?profile=" + profile, wrong));
        assertThat(severities(asked)).containsOnly("error");
        assertThat(asked.toString())
                .contains("organization-oin", "Organization", " / ")
                .doesNotContain("Jansen");

        var wrapped =
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "profile", "valueUri": "%s"}, {"name": "resource", "resource": %s}]}"""
                        .formatted(profile, wrong);
        assertThat(outcome(hub.post(POLICE, "/fhir/Organization/$validate", wrapped))
                        .path("issue"))
                .isEqualTo(asked.path("issue"));
    }

    @Test
    void needsATokenBecauseItTakesPersonalData() {
        var request =
                hub.get("/fhir/Organization/$validate").POST(BodyPublishers.ofString(ORGANISATION.formatted("12")));
        assertThat(hub.call(request).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/fhir/Patient/$validate, 400, '{\"resourceType\": \"Organization\", \"name\": \"Jansen\"}'",
        "/fhir/Patient/$validate, 400, Jansen",
        "/fhir/Patient/$validate, 400, ''",
        "/fhir/Patient/$validate, 400, '[]'",
        "/fhir/Patient/$validate, 400, '{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"Jansen\"}]}'",
        "/fhir/Patient/$validate, 400, '{\"resourceType\": \"Parameters\"}'",
        "/fhir/Patient/$validate?profile=http://Jansen.example, 404, '{\"resourceType\": \"Patient\"}'",
        "/fhir/Account/$validate, 404, '{\"resourceType\": \"Account\"}'"
    })
    void refusesWhatItCannotJudge(String path, int status, String body) {
        var answer = hub.post(POLICE, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).path("resourceType").asString()).isEqualTo("OperationOutcome");
        assertThat(answer.body()).doesNotContain("Jansen").contains(" / ");
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        var deep = "{\"resourceType\":\"Patient\",\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThat(hub.post(POLICE, "/fhir/Patient/$validate", deep).statusCode())
                .isEqualTo(400);
    }

    private static JsonNode outcome(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var outcome = json(answer);
        assertThat(outcome.path("resourceType").asString()).isEqualTo("OperationOutcome");
        return outcome;
    }

    private static List<String> severities(JsonNode outcome) {
        return outcome.path("issue")
                .valueStream()
                .map(issue -> issue.path("severity").asString())
                .toList();
    }
}
