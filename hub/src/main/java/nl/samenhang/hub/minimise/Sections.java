package nl.samenhang.hub.minimise;

import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;

/** The parts of a report, which must all be there: one that may not be told says so (FHIR R4 cmp-1, emptyReason). */
final class Sections {

    private static final String WITHHELD = "<div xmlns=\"http://www.w3.org/1999/xhtml\">Niet meegestuurd: de ontvanger"
            + " mag dit niet ontvangen. / Not sent along: the recipient may not receive this.</div>";

    private Sections() {}

    /** Leaves its title and code, and says that the rest was kept back. */
    static void empty(SectionComponent section) {
        var told = new Narrative().setStatus(NarrativeStatus.GENERATED);
        told.setDivAsString(WITHHELD);
        section.setText(told);
        section.setEntry(null);
        section.setEmptyReason(new CodeableConcept()
                .addCoding(new Coding(
                        "http://terminology.hl7.org/CodeSystem/list-empty-reason",
                        "withheld",
                        "Information Withheld")));
    }

    /** Takes out what sections refer to, and their own words for it. */
    static void drop(Composition report, Set<String> gone) {
        for (var section : report.getSection()) {
            if (section.getEntry().removeIf(entry -> gone.contains(entry.getReference()))) {
                section.setText(null);
                if (!section.hasEntry()) {
                    empty(section);
                }
            }
        }
    }
}
