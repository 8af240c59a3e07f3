package nl.samenhang.hub.audit;

import ca.uhn.fhir.context.FhirContext;
import java.util.Collection;
import java.util.TreeSet;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.partner.DataOfEvents;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.hl7.fhir.r4.model.Coding;

/** Which classes of data a delivery holds: what its event is about, and what is labelled in it. */
final class DataClasses {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private DataClasses() {}

    static Collection<String> in(Delivery delivery) {
        var classes = new TreeSet<>(DataOfEvents.of(delivery.event()));
        FHIR.newTerser().getAllPopulatedChildElementsOfType(delivery.content(), Coding.class).stream()
                .filter(label -> Codes.DATA_CLASS.equals(label.getSystem()))
                .map(Coding::getCode)
                .forEach(classes::add);
        return classes;
    }
}
