package nl.samenhang.hub.minimise;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenhang.profiles.MessageRules;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.Task;

/** Takes resources out of a message without leaving a reference that leads nowhere. */
final class Entries {

    /** Elements that are optional to their resource: the reference goes, the resource stays. */
    private static final Set<String> OPTIONAL = Set.of("performer", "supportingInfo", "author", "reasonReference");

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private Entries() {}

    /**
     * Removes these and, again and again, whatever cannot exist without what was removed, never another person; and
     * then what nothing in the message leads to any more.
     */
    static void remove(Bundle bundle, Set<String> fullUrls) {
        removeWithDependents(bundle, fullUrls);
        if (!fullUrls.isEmpty()) {
            var unreached = MessageRules.unreached(bundle);
            bundle.getEntry().removeIf(entry -> unreached.contains(entry.getFullUrl()));
        }
    }

    private static void removeWithDependents(Bundle bundle, Set<String> fullUrls) {
        var gone = new HashSet<>(fullUrls);
        while (!gone.isEmpty()) {
            bundle.getEntry().removeIf(entry -> gone.contains(entry.getFullUrl()));
            var next = new HashSet<String>();
            bundle.getEntry().forEach(entry -> unlink(entry, gone, next));
            gone.clear();
            gone.addAll(next);
        }
    }

    private static void unlink(BundleEntryComponent entry, Set<String> gone, Set<String> next) {
        var resource = entry.getResource();
        dropFromLists(resource, gone);
        dropOptional(resource, gone);
        if (!(resource instanceof Patient)
                && (isAboutNothing(resource)
                        || references(resource).stream().anyMatch(reference -> pointsTo(reference, gone)))) {
            next.add(entry.getFullUrl());
        }
    }

    /** What tells of several goes on to tell of the others. */
    private static void dropFromLists(Resource resource, Set<String> gone) {
        if (resource instanceof Group family) {
            family.getMember()
                    .removeIf(member -> gone.contains(member.getEntity().getReference()));
        } else if (resource instanceof Patient person) {
            person.getLink().removeIf(link -> pointsTo(link.getOther(), gone));
        } else if (resource instanceof Provenance origin) {
            origin.getTarget().removeIf(target -> pointsTo(target, gone));
        } else if (resource instanceof Task inquiry) {
            inquiry.getOutput().removeIf(answer -> pointsTo(answer.getValue(), gone));
        } else if (resource instanceof Composition report) {
            Sections.drop(report, gone);
            Hearings.drop(report, gone);
        } else if (resource instanceof RiskAssessment assessment) {
            dropUnlessLast(assessment.getBasis(), gone);
        } else if (resource instanceof MessageHeader header) {
            dropUnlessLast(header.getFocus(), gone);
        } else if (resource instanceof Observation statement && Evidence.suffices(statement, gone)) {
            statement.getDerivedFrom().removeIf(source -> pointsTo(source, gone));
        }
    }

    /** What tells of nothing else cannot exist without it. */
    private static void dropUnlessLast(List<Reference> references, Set<String> gone) {
        if (references.stream().anyMatch(reference -> !pointsTo(reference, gone))) {
            references.removeIf(reference -> pointsTo(reference, gone));
        }
    }

    private static void dropOptional(Resource resource, Set<String> gone) {
        for (var property : resource.children()) {
            if (OPTIONAL.contains(property.getName())) {
                property.getValues().stream()
                        .filter(value -> pointsTo(value, gone))
                        .toList()
                        .forEach(value -> resource.removeChild(property.getName(), value));
            }
        }
    }

    /** The origin of what is not in the message any more. */
    private static boolean isAboutNothing(Resource resource) {
        return resource instanceof Provenance origin && !origin.hasTarget();
    }

    private static boolean pointsTo(Base value, Set<String> gone) {
        return value instanceof Reference reference && gone.contains(reference.getReference());
    }

    private static List<Reference> references(Resource resource) {
        return FHIR.newTerser().getAllPopulatedChildElementsOfType(resource, Reference.class);
    }
}
