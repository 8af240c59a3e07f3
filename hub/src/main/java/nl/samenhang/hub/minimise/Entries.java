package nl.samenhang.hub.minimise;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What the header names because nothing else does; the message goes on without it. */
    private static final String COMES_ALONG = "https://fhir.samenhang.nl/StructureDefinition/comes-along";

    private Entries() {}

    /** Removes these and, again and again, whatever cannot exist without what was removed; never another person. */
    static void remove(Bundle bundle, Set<String> fullUrls) {
        var gone = new HashSet<>(fullUrls);
        var pointers = gone.isEmpty() ? Map.<BundleEntryComponent, Set<String>>of() : pointers(bundle);
        while (!gone.isEmpty()) {
            bundle.getEntry().removeIf(entry -> gone.contains(entry.getFullUrl()));
            var next = bundle.getEntry().stream()
                    .filter(entry -> !Collections.disjoint(pointers.get(entry), gone))
                    .filter(entry -> dependsOn(entry.getResource(), gone))
                    .map(BundleEntryComponent::getFullUrl)
                    .toList();
            gone.clear();
            gone.addAll(next);
        }
    }

    /** Removes what nothing in the message leads to: it was there for what is gone. */
    static void dropUnreached(Bundle bundle) {
        var unreached = MessageRules.unreached(bundle);
        bundle.getEntry().removeIf(entry -> unreached.contains(entry.getFullUrl()));
    }

    /** Whatever a resource points at, looked up once. */
    private static Map<BundleEntryComponent, Set<String>> pointers(Bundle bundle) {
        var pointers = new IdentityHashMap<BundleEntryComponent, Set<String>>();
        for (var entry : bundle.getEntry()) {
            pointers.put(
                    entry,
                    references(entry.getResource()).map(Reference::getReference).collect(Collectors.toSet()));
        }
        return pointers;
    }

    /** Unlinks it from what is gone, as far as that can be. */
    private static boolean dependsOn(Resource resource, Set<String> gone) {
        dropFromLists(resource, gone);
        dropOptional(resource, gone);
        return !(resource instanceof Patient)
                && (isAboutNothing(resource) || references(resource).anyMatch(reference -> pointsTo(reference, gone)));
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
            header.getExtension()
                    .removeIf(along -> along.getUrl().equals(COMES_ALONG) && pointsTo(along.getValue(), gone));
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

    private static Stream<Reference> references(Resource resource) {
        return Elements.in(resource, Reference.class).stream();
    }
}
