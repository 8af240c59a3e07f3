package nl.samenhang.hub;

import static nl.samenhang.hub.WholeHub.VEILIG_THUIS;
import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Red until FamilyReference survives what the profiles have not checked yet. */
class AbsentFactsTest {

    private static final String UNKNOWN =
            """
            {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}]}""";

    private final WholeHub hub = WholeHub.ready();

    @Test
    void aBsnWithoutAValueIsNoFaultOfTheHub() {
        isNoFaultOfTheHub(person -> person.path("identifier").forEach(number -> ((ObjectNode) number).remove("value")));
    }

    @Test
    void anUnknownDateOfBirthIsNoFaultOfTheHub() {
        isNoFaultOfTheHub(person -> {
            person.remove("birthDate");
            person.set("_birthDate", json(UNKNOWN));
        });
    }

    private void isNoFaultOfTheHub(Consumer<ObjectNode> change) {
        var message = json(Natives.transferAfterTriage());
        message.path("entry").forEach(entry -> {
            if (entry.path("resource").path("resourceType").asString().equals("Patient")) {
                change.accept((ObjectNode) entry.path("resource"));
            }
        });
        var answer = hub.post(VEILIG_THUIS, "/v1/messages", message.toString());
        assertThat(answer.statusCode()).as(answer.body()).isIn(202, 422);
    }
}
