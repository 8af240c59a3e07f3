package nl.samenhang.hub.minimise;

import java.util.Set;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;

/** On what a statement rests when part of that may not be told (rules {@code safety-2}). */
final class Evidence {

    /** Of CodeSystem evidence-kind: what needs no document or other statement. */
    private static final Set<String> BY_ITSELF = Set.of("own-observation", "second-source");

    private Evidence() {}

    /** Whether it still is what it says: a suspicion, an opinion, or a fact that somebody saw or confirmed. */
    static boolean suffices(Observation statement, Set<String> gone) {
        var isFact = statement.getCategory().stream().anyMatch(kind -> has(kind, Codes.STATEMENT_KIND, Set.of("fact")));
        return !isFact
                || has(statement.getMethod(), Codes.EVIDENCE_KIND, BY_ITSELF)
                        && statement.getPerformer().stream().anyMatch(said -> !gone.contains(said.getReference()));
    }

    private static boolean has(CodeableConcept concept, String system, Set<String> codes) {
        return concept.getCoding().stream()
                .anyMatch(coding -> system.equals(coding.getSystem()) && codes.contains(coding.getCode()));
    }
}
