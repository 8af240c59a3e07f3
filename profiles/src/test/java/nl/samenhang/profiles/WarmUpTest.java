package nl.samenhang.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    private static final String PERSON = "[\"https://fhir.samenhang.nl/StructureDefinition/SafetyPerson\"]";
    private static final String BOTH = PERSON + "[\"https://fhir.samenhang.nl/StructureDefinition/Family\"]";
    private static final String CODE = "[\"https://fhir.samenhang.nl/CodeSystem/urgency\"]";

    @Test
    void passesOverAnExampleThatNamesNothingNew() {
        assertThat(WarmUp.chosenOf(Stream.of(PERSON, CODE, BOTH))).containsExactly(BOTH, CODE);
    }
}
