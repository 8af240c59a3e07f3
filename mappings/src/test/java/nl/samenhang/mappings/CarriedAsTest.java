package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is declared to be said in another way is so with the declared value only: any other is told as lost. */
class CarriedAsTest {
    private static final String JSON = "samenhang-json";
    private static final String TRANSFER = "referral-transfer-after-triage";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // with a value
                "referral-transfer-after-triage  | samenhang-json         | Observation       | status   | preliminary",
                "referral-transfer-after-triage  | stuf-jz-vto            | DocumentReference | status   | superseded",
                "referral-transfer-after-triage  | samenhang-json         | Communication     | status   | in-progress",
                "referral-transfer-after-triage  | stuf-jz-vt-melding     | Group             | type     | animal",
                "referral-transfer-after-triage  | samenhang-json         | ServiceRequest    | intent   | proposal",
                "safety-assessment-full          | samenhang-json         | RiskAssessment    | status   | preliminary",
                // with a value at another path
                "measure-notification-full       | samenhang-json         | ServiceRequest    | status   | completed",
                "referral-transfer-after-triage  | stuf-jz-vt-melding     | Task              | status   | on-hold",
                "youth-help-notification-minimal | samenhang-json         | Task              | status   | on-hold",
                "acquaintance-check-full         | stuf-jz-vcob           | Task              | status   | received",
                "acquaintance-check-result-full  | stuf-jz-ucob           | Task              | status   | requested",
                // when another path says the same
                "referral-transfer-after-triage  | stuf-jz-vt-melding     | Task              | priority | stat",
            })
    void onlyTheDeclaredValueNeedsNoPlace(String example, String format, String type, String field, String other) {
        JsonNode message = Leaves.json(Example.named(JSON, example).canonical().json());
        ObjectNode resource = (ObjectNode) ofType(message, type);
        String path = pathOf(message, resource) + "." + field;
        assertThat(lost(message, format)).doesNotContain(path);
        resource.put(field, other);
        assertThat(lost(message, format)).contains(path);
    }

    @Test
    void aMeasureThatWasEndedEarlyIsCarriedWhereThereIsAPlace() {
        JsonNode message = Leaves.json(Example.named(JSON, "measure-notification-ended-early")
                .canonical()
                .json());
        JsonNode revoked = ofType(message, "ServiceRequest");
        assertThat(revoked.path("status").asText()).isEqualTo("revoked");
        assertThat(lost(message, JSON)).doesNotContain(pathOf(message, revoked) + ".status");
    }

    @Test
    void theHelpThatIsAllocatedOnAnotherDayThanTheTaskIsTold() {
        JsonNode message =
                Leaves.json(Example.named("ijw-301", "minimal").canonical().json());
        ObjectNode task = (ObjectNode) ofType(message, "Task");
        String path = pathOf(message, task) + ".authoredOn";
        assertThat(lost(message, "ijw-301")).doesNotContain(path);
        task.put("authoredOn", "2019-12-31");
        assertThat(lost(message, "ijw-301")).contains(path);
    }

    @Test
    void aLabelIsToldWhenTheMessageDoesNotSayWhyItIsThere() {
        JsonNode message = Leaves.json(Example.named(JSON, TRANSFER).canonical().json());
        ObjectNode person = (ObjectNode) ofType(message, "Patient");
        person.withObject("/meta").withArray("security").addObject().put("code", "reporter-identity");
        String labels = pathOf(message, person) + ".meta.security";
        assertThat(lost(message, "stuf-jz-vt-melding")).anyMatch(path -> path.startsWith(labels));
        role(message, person).put("code", "reporter");
        assertThat(lost(message, "stuf-jz-vt-melding")).noneMatch(path -> path.startsWith(labels));
    }

    private static ObjectNode role(JsonNode message, JsonNode person) {
        String url =
                message.at("/entry/" + indexOf(message, person) + "/fullUrl").asText();
        for (JsonNode member : ofType(message, "Group").path("member")) {
            if (member.at("/entity/reference").asText().equals(url)) {
                return (ObjectNode) member.at("/extension/0/valueCodeableConcept/coding/0");
            }
        }
        throw new IllegalStateException("not a member");
    }

    private static JsonNode ofType(JsonNode message, String type) {
        for (JsonNode entry : message.path("entry")) {
            if (entry.at("/resource/resourceType").asText().equals(type)) {
                return entry.path("resource");
            }
        }
        throw new IllegalStateException("no " + type);
    }

    private static String pathOf(JsonNode message, JsonNode resource) {
        return "Bundle.entry[" + indexOf(message, resource) + "].resource";
    }

    private static int indexOf(JsonNode message, JsonNode resource) {
        List<JsonNode> resources = message.path("entry").findValues("resource");
        for (int i = 0; i < resources.size(); i++) {
            if (resources.get(i) == resource) {
                return i;
            }
        }
        throw new IllegalStateException("not in the message");
    }

    private static List<String> lost(JsonNode message, String format) {
        Mappings mappings = Example.MAPPINGS;
        return mappings.fromCanonical(mappings.format(format), message.toString(), Example.DEPARTURE).lost().stream()
                .map(Loss::path)
                .toList();
    }
}
