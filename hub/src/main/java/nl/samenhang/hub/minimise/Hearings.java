package nl.samenhang.hub.minimise;

import java.util.Set;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;

/** Who was heard for a report. That somebody was heard stays, also where the response itself may not be told. */
final class Hearings {

    private Hearings() {}

    /** Takes out responses; without one somebody is told to have been heard (rule {@code safety-4}). */
    static void drop(Composition report, Set<String> gone) {
        for (var hearing : report.getExtensionsByUrl(Vocabulary.Extensions.HEARING)) {
            if (hearing.getExtension().removeIf(part -> responds(part, gone))) {
                hearing.getExtensionsByUrl("status").forEach(Hearings::onlyHeard);
            }
        }
    }

    private static boolean responds(Extension part, Set<String> gone) {
        return part.getValue() instanceof Reference response
                && gone.contains(response.getReference())
                && "response".equals(part.getUrl());
    }

    private static void onlyHeard(Extension status) {
        if (status.getValue() instanceof CodeableConcept told) {
            told.setText(null).getCoding().stream()
                    .filter(code -> "heard-and-responded".equals(code.getCode()))
                    .forEach(code -> code.setCode("heard").setDisplay(null));
        }
    }
}
