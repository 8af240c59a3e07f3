package nl.samenhang.hub.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.release.RouteOutline.Takes;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;

/** What a route asks of a message beside its event; an empty word asks nothing. */
record Situation(String kind, String urgency, String framework, String familyProfile) {

    private static final Map<String, ServiceRequestPriority> PRIORITIES = Map.of(
            "crisis", ServiceRequestPriority.STAT,
            "urgent", ServiceRequestPriority.ASAP,
            "priority", ServiceRequestPriority.URGENT,
            "regular", ServiceRequestPriority.ROUTINE);

    /** Every way in which a message can meet these conditions. */
    static List<Situation> of(Takes takes) {
        var found = new ArrayList<Situation>();
        for (var kind : anyOf(takes.kinds())) {
            for (var urgency : anyOf(takes.urgencies())) {
                for (var framework : anyOf(takes.frameworks())) {
                    anyOf(takes.familyProfiles())
                            .forEach(profile -> found.add(new Situation(kind, urgency, framework, profile)));
                }
            }
        }
        return found;
    }

    /** Changes the message so that it is in this situation. */
    void putInto(Bundle bundle) {
        all(bundle, ServiceRequest.class).findFirst().ifPresent(this::putInto);
        if (!familyProfile.isEmpty()) {
            var assessment = all(bundle, RiskAssessment.class).findFirst().orElseGet(() -> added(bundle));
            assessment
                    .getExtension()
                    .removeIf(extension -> Vocabulary.Extensions.FAMILY_PROFILE.equals(extension.getUrl()));
            assessment.addExtension(new Extension(
                    Vocabulary.Extensions.FAMILY_PROFILE, concept(Vocabulary.Codes.FAMILY_PROFILE, familyProfile)));
        }
    }

    private void putInto(ServiceRequest referral) {
        if (!kind.isEmpty()) {
            referral.setCode(concept(Vocabulary.Codes.REFERRAL_KIND, kind));
        }
        if (!urgency.isEmpty()) {
            referral.setPriority(PRIORITIES.get(urgency));
        }
        if (!framework.isEmpty()) {
            referral.setCategory(List.of(concept(Vocabulary.Codes.FRAMEWORK, framework)));
        }
    }

    /** What it says beside the kind. */
    String words() {
        return Stream.of(urgency, framework, familyProfile)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static RiskAssessment added(Bundle bundle) {
        var assessment = new RiskAssessment();
        bundle.addEntry()
                .setFullUrl("urn:uuid:00000000-0000-4000-8000-000000000001")
                .setResource(assessment);
        return assessment;
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding(system, code, null));
    }

    private static Set<String> anyOf(Set<String> codes) {
        return codes.isEmpty() ? Set.of("") : codes;
    }

    private static <T extends Resource> Stream<T> all(Bundle bundle, Class<T> type) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
