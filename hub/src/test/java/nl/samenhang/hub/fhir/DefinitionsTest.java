package nl.samenhang.hub.fhir;

import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.WholeHub;
import nl.samenhang.profiles.ProfilePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Everybody may read the definitions, without a login. */
class DefinitionsTest {

    private static final String BASE = "https://fhir.samenhang.nl/";

    private final WholeHub hub = WholeHub.ready();

    @Test
    void readsEveryDefinitionOfThePackage() {
        var all = ProfilePackage.conformanceResources().map(WholeHub::json).toList();
        assertThat(all).isNotEmpty().allSatisfy(definition -> {
            var answer =
                    get("/" + type(definition) + "/" + definition.path("id").asString());
            assertThat(answer.statusCode()).as(definition.path("id").asString()).isEqualTo(200);
            assertThat(json(answer).path("name")).isEqualTo(definition.path("name"));
        });
    }

    @Test
    void readsAProfileWithItsSnapshotAndItsDifferential() {
        var profile = json(get("/StructureDefinition/SafetyReferral"));
        assertThat(profile.at("/snapshot/element").valueStream())
                .hasSizeGreaterThan(30)
                .allSatisfy(element ->
                        assertThat(element.path("definition").asString()).isNotEmpty());
        assertThat(profile.at("/differential/element").size()).isPositive();
    }

    @Test
    void findsEveryDefinitionOfATypePageByPage() {
        var expected = ProfilePackage.conformanceResources()
                .map(WholeHub::json)
                .filter(definition -> type(definition).equals("NamingSystem"))
                .map(definition -> definition.path("id").asString())
                .toList();

        var first = json(get("/NamingSystem?_count=5"));
        assertThat(first.path("total").asInt()).isEqualTo(expected.size());
        assertThat(ids(first)).hasSize(5);

        var found = new ArrayList<>(ids(first));
        for (var next = next(first); next != null; ) {
            var page = json(hub.call(hub.get(next.substring(next.indexOf("/fhir")))));
            found.addAll(ids(page));
            next = next(page);
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "StructureDefinition?url=" + BASE + "StructureDefinition/Family, Family",
        "StructureDefinition?name=safetyrefer, SafetyReferral",
        "StructureDefinition?name:exact=Family, Family",
        "StructureDefinition?title:contains=referral&_id=SafetyReferral, SafetyReferral",
        "CodeSystem?_id=urgency, urgency",
        "CodeSystem?url:below=" + BASE + "CodeSystem/urg&status=active&version=0.1.0, urgency",
        "NamingSystem?_id=oin&status=active, oin",
        "ConceptMap?url=" + BASE + "ConceptMap/urgency-to-request-priority, urgency-to-request-priority"
    })
    void findsADefinitionByWhatIsKnownOfIt(String search, String id) {
        assertThat(ids(json(get("/" + search)))).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GraphDefinition",
                "SearchParameter",
                "MessageDefinition",
                "OperationDefinition",
                "CapabilityStatement",
                "ImplementationGuide"
            })
    void answersASearchForTypesOfWhichThereMayBeNone(String type) {
        assertThat(json(get("/" + type)).path("type").asString()).isEqualTo("searchset");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "StructureDefinition?family=Jansen",
                "NamingSystem?url=https://Jansen.example",
                "SearchParameter?title=Jansen",
                "CodeSystem?name:text=Jansen",
                "CodeSystem?url:above=Jansen",
                "CodeSystem?status:not=Jansen",
                "CodeSystem?_sort=Jansen",
                "CodeSystem?_include=Jansen",
                "CodeSystem?_count=Jansen",
                "CodeSystem?_count=-1",
                "CodeSystem?_offset=-1",
                "ValueSet/$Jansen"
            })
    void refusesWhatItDoesNotKnowInsteadOfPassingOverIt(String search) {
        refused(get("/" + search), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"StructureDefinition/Jansen", "OperationDefinition/Jansen", "CodeSystem/urgency/_history/9"})
    void saysThatThereIsNoSuchDefinition(String path) {
        var answer = get("/" + path);
        assertThat(answer.statusCode()).isBetween(400, 405);
        refused(answer, answer.statusCode());
    }

    @Test
    void tellsInItsCapabilityStatementWhatItCanDo() {
        var statement = json(get("/metadata"));
        var operations = statement.findValuesAsString("name");
        assertThat(operations)
                .contains("expand", "lookup", "validate-code", "translate", "validate", "process-message");
        var types = statement.at("/rest/0/resource").valueStream().map(type -> type.path("type")
                .asString());
        assertThat(types).containsAll(DefinitionTypes.names()).contains("Bundle", "Patient", "ServiceRequest");
        assertThat(statement.path("kind").asString()).isEqualTo("instance");
    }

    @Test
    void doesAllThatTheAgreementsSayOfAHub() {
        var agreed = offers(json(get("/CapabilityStatement/hub")));
        assertThat(agreed).contains("ConceptMap translate", "process-message");
        assertThat(offers(json(get("/metadata")))).containsAll(agreed);
    }

    @Test
    void readsTheOperationsThatItsCapabilityStatementNames() {
        var definitions = json(get("/metadata")).findValuesAsString("definition").stream()
                .filter(definition -> definition.contains("/OperationDefinition/"))
                .distinct()
                .toList();
        assertThat(definitions).isNotEmpty().allSatisfy(definition -> {
            var path = definition.substring(definition.indexOf("/OperationDefinition/"));
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        });
    }

    @Test
    void answersInXmlToWhomThatSuits() {
        var answer = hub.call(hub.get("/fhir/CodeSystem/urgency").header("Accept", "application/fhir+xml"));
        assertThat(answer.body()).startsWith("<CodeSystem xmlns=\"http://hl7.org/fhir\"");
    }

    /** What can be done, each with the type that it is done to. */
    private static List<String> offers(JsonNode statement) {
        var rest = statement.at("/rest/0");
        var onTypes = rest.path("resource").valueStream().flatMap(type -> Stream.of(
                        texts(type.path("interaction"), "code"),
                        texts(type.path("searchParam"), "name"),
                        texts(type.path("operation"), "name"))
                .flatMap(offer -> offer)
                .map(offer -> type.path("type").asString() + " " + offer));
        return Stream.concat(onTypes, texts(rest.path("operation"), "name")).toList();
    }

    private static Stream<String> texts(JsonNode list, String field) {
        return list.valueStream().map(one -> one.path(field).asString());
    }

    private HttpResponse<String> get(String path) {
        var question = path.indexOf('?');
        if (question < 0) {
            return hub.call(hub.get("/fhir" + path));
        }
        var query = List.of(path.substring(question + 1).split("&")).stream()
                .map(one -> one.substring(0, one.indexOf('=') + 1)
                        + URLEncoder.encode(one.substring(one.indexOf('=') + 1), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return hub.call(hub.get("/fhir" + path.substring(0, question + 1) + query));
    }

    private static void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Jansen").contains(" / ");
        assertThat(json(answer).path("resourceType").asString()).isEqualTo("OperationOutcome");
    }

    private static String type(JsonNode resource) {
        return resource.path("resourceType").asString();
    }

    private static List<String> ids(JsonNode bundle) {
        return bundle.path("entry")
                .valueStream()
                .map(entry -> entry.at("/resource/id").asString())
                .toList();
    }

    private static String next(JsonNode bundle) {
        return bundle.path("link")
                .valueStream()
                .filter(link -> link.path("relation").asString().equals("next"))
                .map(link -> link.path("url").asString())
                .findFirst()
                .orElse(null);
    }
}
