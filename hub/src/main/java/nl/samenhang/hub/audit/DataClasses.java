package nl.samenhang.hub.audit;

import ca.uhn.fhir.context.FhirContext;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.Withheld;
import nl.samenhang.hub.partner.DataOfEvents;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/** Which classes of data a delivery holds: what its event is about, and what is labelled in it. */
final class DataClasses {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private DataClasses() {}

    static Collection<String> in(Delivery delivery) {
        var classes = new TreeSet<>(DataOfEvents.of(delivery.event()));
        var withheld = delivery.withheld().stream().map(Withheld::dataClass).toList();
        delivery.content().getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Objects::nonNull)
                .flatMap(DataClasses::labels)
                .filter(label -> !withheld.contains(label))
                .forEach(classes::add);
        return classes;
    }

    /** On the resource as a whole and on its elements. */
    private static Stream<String> labels(Resource resource) {
        return FHIR.newTerser().getAllPopulatedChildElementsOfType(resource, Coding.class).stream()
                .filter(label -> Codes.DATA_CLASS.equals(label.getSystem()) && label.hasCode())
                .map(Coding::getCode);
    }
}
