package nl.samenhang.hub.minimise;

import java.util.List;
import nl.samenhang.hub.message.SecretWords;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Meta;

/** A class of data that a policy must allow before it leaves. */
interface ProtectedData {

    /** Code of CodeSystem data-class. */
    String dataClass();

    /**
     * Takes it out of the elements that hold it.
     *
     * @param bundle a copy, which is changed
     * @return the words by which it could still stand elsewhere; empty when there was nothing of this class
     */
    Removal removeFrom(Bundle bundle);

    /**
     * What was taken out.
     *
     * @param any whether there was anything
     */
    record Removal(boolean any, SecretWords words) {

        static Removal of(List<String> words, boolean any) {
            return new Removal(any, SecretWords.of(words));
        }
    }

    static boolean isLabelled(Meta meta, String dataClass) {
        return meta.getSecurity().stream().anyMatch(label -> isClass(label, dataClass));
    }

    static boolean isClass(Coding label, String dataClass) {
        return Vocabulary.Codes.DATA_CLASS.equals(label.getSystem()) && dataClass.equals(label.getCode());
    }

    /** Takes the label off and says that something was taken out (HL7 v3 ObservationValue REDACTED). */
    static void relabel(Meta meta, String dataClass) {
        meta.getSecurity().removeIf(label -> isClass(label, dataClass));
        meta.addSecurity(
                new Coding("http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "REDACTED", "redacted"));
    }
}
