package nl.samenhang.hub.disclosures;

import ca.uhn.fhir.context.FhirContext;
import java.util.Date;
import nl.samenhang.hub.audit.AuditEvents;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** A report as a FHIR search result of AuditEvents; its outcome says that something may be left out. */
@Component
final class ReportBundle {

    private final FhirContext fhir;
    private final AuditEvents events;

    ReportBundle(FhirContext fhir, AuditEvents events) {
        this.fhir = fhir;
        this.events = events;
    }

    /** The Bundle, as JSON. */
    String json(Report report) {
        var bundle = new Bundle().setType(BundleType.SEARCHSET).setTimestamp(Date.from(report.made()));
        if (report.next() != null) {
            bundle.addLink().setRelation("next").setUrl(report.nextAddress());
        }
        report.told().forEach(told -> {
            var event = events.of(told.entry());
            add(bundle, "AuditEvent/" + event.getIdPart(), event, SearchEntryMode.MATCH);
        });
        add(bundle, "OperationOutcome/left-out", leftOut(report), SearchEntryMode.OUTCOME);
        return fhir.newJsonParser().encodeResourceToString(bundle);
    }

    private static OperationOutcome leftOut(Report report) {
        var outcome = new OperationOutcome();
        outcome.setId("left-out");
        outcome.setLanguage("nl");
        outcome.addIssue()
                .setSeverity(IssueSeverity.INFORMATION)
                .setCode(IssueType.INFORMATIONAL)
                .setDetails(new CodeableConcept().setText(report.leftOut()));
        return outcome;
    }

    private static void add(Bundle bundle, String path, Resource resource, SearchEntryMode mode) {
        bundle.addEntry()
                .setFullUrl(Vocabulary.BASE + "/" + path)
                .setResource(resource)
                .getSearch()
                .setMode(mode);
    }
}
