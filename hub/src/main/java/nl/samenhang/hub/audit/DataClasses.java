package nl.samenhang.hub.audit;

import ca.uhn.fhir.context.FhirContext;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.samenhang.hub.label.Labels;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.Withheld;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Resource;

/** Which classes of data a delivery holds: what its event is about, and what is in it. */
final class DataClasses {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private DataClasses() {}

    static Collection<String> in(Delivery delivery) {
        var classes = new TreeSet<>(Labels.about(delivery.content(), delivery.event()));
        var withheld = delivery.withheld().stream().map(Withheld::dataClass).toList();
        delivery.content().getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Objects::nonNull)
                .flatMap(DataClasses::labels)
                .filter(label -> !withheld.contains(label))
                .forEach(classes::add);
        return classes;
    }

    /** Of the resource as a whole, of its elements, and labels of the sender on elements. */
    private static Stream<String> labels(Resource resource) {
        var told = FHIR.newTerser().getAllPopulatedChildElementsOfType(held(resource), Coding.class).stream()
                .filter(label -> Codes.DATA_CLASS.equals(label.getSystem()) && label.hasCode())
                .map(Coding::getCode);
        var parts = Labels.partsOf(resource).map(Labels.Part::dataClass);
        return Stream.of(Labels.of(resource).stream(), parts, told).flatMap(all -> all);
    }

    /** The terms of a consent name the classes that it is about, and hold none of them. */
    private static Resource held(Resource resource) {
        return resource instanceof Consent consent ? consent.copy().setProvision(null) : resource;
    }
}
