package nl.samenhang.hub.audit;

import org.hl7.fhir.r4.model.Coding;

/**
 * By which codes FHIR knows a kind of entry.
 *
 * @param outcome code of AuditEvent.outcome; a refusal is a disclosure that did not happen
 */
public record AuditCodes(Coding type, Coding subtype, String outcome) {

    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
    private static final String LIFECYCLE = "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle";
    private static final String EVENT = "http://terminology.hl7.org/CodeSystem/audit-event-type";
    private static final String INTERACTION = "http://hl7.org/fhir/restful-interaction";

    private static final String SUCCESS = "0";
    private static final String SERIOUS_FAILURE = "8";

    /** Those of this kind. */
    public static AuditCodes of(AuditKind kind) {
        return switch (kind) {
            case DISCLOSURE -> disclosure(SUCCESS);
            case REFUSAL -> disclosure(SERIOUS_FAILURE);
            case READING -> new AuditCodes(
                    new Coding(EVENT, "rest", null), new Coding(INTERACTION, "search", null), SUCCESS);
        };
    }

    private static AuditCodes disclosure(String outcome) {
        return new AuditCodes(new Coding(DICOM, "110106", null), new Coding(LIFECYCLE, "disclose", null), outcome);
    }
}
