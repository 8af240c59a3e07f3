package nl.samenhang.hub.minimise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who reported: the person leaves the message whole, with all that points to it. */
@Component
@Order(2)
final class ReporterIdentity implements ProtectedData {

    private static final String CLASS = "reporter-identity";

    @Override
    public String dataClass() {
        return CLASS;
    }

    @Override
    public Removal removeFrom(Bundle bundle) {
        Set<String> gone = new HashSet<>();
        List<String> words = new ArrayList<>();
        for (var entry : bundle.getEntry()) {
            if (isReporter(entry)) {
                gone.add(entry.getFullUrl());
                words((Patient) entry.getResource()).forEach(words::add);
            }
        }
        Entries.remove(bundle, gone);
        return Removal.of(words, !gone.isEmpty());
    }

    private static boolean isReporter(BundleEntryComponent entry) {
        return entry.getResource() instanceof Patient person && ProtectedData.isLabelled(person.getMeta(), CLASS);
    }

    private static Stream<String> words(Patient reporter) {
        var names = reporter.getName().stream()
                .flatMap(name -> Stream.concat(
                        Stream.of(name.getFamily()), name.getGiven().stream().map(StringType::getValue)));
        var numbers = reporter.getIdentifier().stream().map(Identifier::getValue);
        var contacts = reporter.getTelecom().stream().map(ContactPoint::getValue);
        var lines = reporter.getAddress().stream()
                .flatMap(address -> Stream.concat(
                        Stream.of(address.getPostalCode()),
                        address.getLine().stream().map(StringType::getValue)));
        return Stream.of(names, numbers, contacts, lines).flatMap(all -> all).filter(word -> word != null);
    }
}
