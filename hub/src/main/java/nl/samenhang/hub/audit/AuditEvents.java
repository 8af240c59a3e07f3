package nl.samenhang.hub.audit;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.hub.partner.HubIdentity;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.profiles.Vocabulary;
import nl.samenhang.profiles.Vocabulary.Codes;
import nl.samenhang.profiles.Vocabulary.Identifiers;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/**
 * Tells an entry as a FHIR AuditEvent, by the patterns of IHE BALP: a disclosure and a refused one as Privacy
 * Disclosure at the source, a reading as Query. It claims our own profile when it holds all that the profile asks,
 * which a message that was refused before its recipients were known does not.
 */
@Component
public final class AuditEvents {

    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
    private static final String ROLE = "http://terminology.hl7.org/CodeSystem/object-role";
    private static final String OBJECT = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
    private static final String SOURCE = "110153";
    private static final String DESTINATION = "110152";
    private static final String POLICY = Vocabulary.BASE + "/policy/";

    private final Releases releases;
    private final HubIdentity hub;

    AuditEvents(Releases releases, HubIdentity hub) {
        this.releases = releases;
        this.hub = hub;
    }

    /** The entry of this number; its id is the number. */
    public AuditEvent of(AuditEntry entry) {
        var event = new AuditEvent();
        event.setId(Long.toString(entry.number()));
        var kind = AuditCodes.of(entry.what().kind());
        event.setType(kind.type()).addSubtype(kind.subtype());
        event.setOutcome(AuditEventOutcome.fromCode(kind.outcome()));
        event.setRecorded(Date.from(entry.at()));
        event.getSource().setObserver(hub());
        if (entry.what().kind() == AuditKind.READING) {
            tellReading(event, entry.what());
        } else {
            tellDisclosure(event, entry.what());
        }
        return event;
    }

    private void tellReading(AuditEvent event, Audited what) {
        event.setAction(AuditEventAction.E);
        agent(event, SOURCE, partner(what.recipient(), what), true);
        agent(event, DESTINATION, hub(), false);
        tellFamily(event, what);
        event.addEntity()
                .setType(new Coding(OBJECT, "2", null))
                .setRole(new Coding(ROLE, "24", null))
                .setQuery(what.asked().getBytes(StandardCharsets.UTF_8));
    }

    private void tellDisclosure(AuditEvent event, Audited what) {
        event.setAction(AuditEventAction.R);
        var source = agent(event, SOURCE, partner(what.sender(), what), true);
        list(what.rules()).forEach(rule -> source.addPolicy(policy(what, rule)));
        if (!what.recipient().isEmpty()) {
            agent(event, DESTINATION, partner(what.recipient(), what), false);
        }
        tellGround(event, what);
        tellEntities(event, what);
        if (isWhole(event)) {
            event.getMeta().addProfile(Vocabulary.Profiles.CHAIN_AUDIT_EVENT);
        }
    }

    private static void tellGround(AuditEvent event, Audited what) {
        if (!what.legalBasis().isEmpty()) {
            event.addExtension(
                    new Extension(Vocabulary.Extensions.LEGAL_BASIS, concept(Codes.LEGAL_BASIS, what.legalBasis())));
        }
        if (!what.purpose().isEmpty()) {
            event.addPurposeOfEvent(concept(Codes.PROCESSING_PURPOSE, what.purpose()));
        }
    }

    private static void tellFamily(AuditEvent event, Audited what) {
        if (!what.family().isEmpty()) {
            event.addEntity().setWhat(known(Identifiers.FAMILY, what.family())).setRole(new Coding(ROLE, "1", null));
        }
    }

    private static void tellEntities(AuditEvent event, Audited what) {
        tellFamily(event, what);
        if (what.messageId() != null) {
            var message = event.addEntity()
                    .setWhat(known(Identifiers.MESSAGE_ID, what.messageId().toString()))
                    .setRole(new Coding(ROLE, "4", null));
            list(what.data()).forEach(code -> message.addSecurityLabel(new Coding(Codes.DATA_CLASS, code, null)));
        }
    }

    /** Whether it has all that ChainAuditEvent asks for. */
    private static boolean isWhole(AuditEvent event) {
        return event.hasExtension()
                && event.hasPurposeOfEvent()
                && event.getAgent().size() == 2
                && event.getAgent().stream().allMatch(agent -> agent.getWho().hasIdentifier())
                && event.getEntity().size() == 2
                && event.getEntity().get(1).hasSecurityLabel();
    }

    private static AuditEventAgentComponent agent(AuditEvent event, String role, Reference who, boolean requestor) {
        return event.addAgent().setType(concept(DICOM, role)).setWho(who).setRequestor(requestor);
    }

    /** As it was known then; one that no release knows any more is told by its id alone, one left open is masked. */
    private Reference partner(String id, Audited what) {
        if (id.isEmpty()) {
            var masked = new Reference();
            masked.addExtension(ABSENT, new CodeType("masked"));
            return masked;
        }
        return Stream.of(then(what), Optional.of(releases.inForce()))
                .flatMap(Optional::stream)
                .map(Release::partners)
                .filter(partners -> partners.knows(id))
                .findFirst()
                .map(partners -> organisation(partners.byId(id)))
                .orElseGet(() -> new Reference().setDisplay(id));
    }

    private Optional<Release> then(Audited what) {
        try {
            return what.release() == 0 ? Optional.empty() : Optional.of(releases.numbered(what.release()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Reference organisation(Partner partner) {
        return known(Identifiers.OIN, partner.oin()).setDisplay(partner.name());
    }

    private Reference hub() {
        return known(Identifiers.OIN, hub.oin()).setDisplay(hub.name());
    }

    private static Reference known(String system, String value) {
        return new Reference().setIdentifier(new Identifier().setSystem(system).setValue(value));
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept().addCoding(new Coding(system, code, null));
    }

    private static String policy(Audited what, String rule) {
        return POLICY + what.release() + "/" + rule;
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
