package nl.samenhang.hub.minimise;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import nl.samenhang.hub.message.SecretWords;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/**
 * Where a protected fact may be told once more: texts, titles, names of files, narratives, documents that can be read.
 */
final class FreeText {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private FreeText() {}

    static void hide(Bundle bundle, SecretWords words) {
        bundle.getEntry().forEach(entry -> hide(entry.getResource(), words));
    }

    private static void hide(Resource resource, SecretWords words) {
        var terser = FHIR.newTerser();
        for (var text : terser.getAllPopulatedChildElementsOfType(resource, StringType.class)) {
            if (!(text instanceof CodeType) && words.standIn(text.getValue())) {
                text.setValue(words.hideIn(text.getValue()));
            }
        }
        for (var document : terser.getAllPopulatedChildElementsOfType(resource, Attachment.class)) {
            if (document.hasData() && words.standIn(new String(document.getData(), StandardCharsets.UTF_8))) {
                document.setData(null);
            }
        }
        if (resource instanceof DomainResource told
                && words.standIn(told.getText().getDivAsString())) {
            told.setText(null);
        }
    }
}
