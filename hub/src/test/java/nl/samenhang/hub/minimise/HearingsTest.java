package nl.samenhang.hub.minimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.samenhang.profiles.Vocabulary.Extensions;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report still tells of somebody who was heard when that one's response may not be told (rule safety-4). */
class HearingsTest {

    @ParameterizedTest(name = "{0}, with a {1} that is {2}, is told as {3}")
    @CsvSource({
        "heard-and-responded, response, gone,  heard",
        "heard-and-responded, response, there, heard-and-responded",
        "heard-and-responded, person,   gone,  heard-and-responded",
        "refused-to-respond,  response, gone,  refused-to-respond",
    })
    void whoseResponseGoesIsToldToHaveBeenHeard(String status, String part, String reference, String told) {
        var report = new Composition();
        var hearing = new Extension(Extensions.HEARING);
        var concept = new CodeableConcept(new Coding("s", status, "zo")).setText("zo");
        hearing.addExtension("status", concept);
        hearing.addExtension(part, new Reference(reference));
        report.addExtension(hearing);

        Hearings.drop(report, Set.of("gone"));

        assertThat(concept.getCodingFirstRep().getCode()).isEqualTo(told);
        var dropped = part.equals("response") && reference.equals("gone");
        assertThat(hearing.hasExtension(part)).isEqualTo(!dropped);
        assertThat(concept.hasText()).isEqualTo(!dropped);
        assertThat(concept.getCodingFirstRep().hasDisplay()).isEqualTo(status.equals(told));
    }
}
