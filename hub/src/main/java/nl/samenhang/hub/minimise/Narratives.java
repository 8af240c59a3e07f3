package nl.samenhang.hub.minimise;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;

/** The summaries of resources for people (FHIR R4 narrative): they tell once more what the elements tell. */
final class Narratives {

    private Narratives() {}

    /** Nobody writes them anew without what was taken out, so they go. */
    static void drop(Bundle bundle) {
        for (var entry : bundle.getEntry()) {
            if (entry.getResource() instanceof DomainResource told) {
                told.setText(null);
            }
        }
    }
}
