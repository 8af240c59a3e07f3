package nl.samenhang.hub.minimise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.hub.message.SecretWords;
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
        List<String> otherNames = new ArrayList<>();
        for (var entry : bundle.getEntry()) {
            if (isReporter(entry)) {
                gone.add(entry.getFullUrl());
                words((Patient) entry.getResource()).forEach(words::add);
            } else if (entry.getResource() instanceof Patient person) {
                names(person).forEach(otherNames::add);
            }
        }
        Entries.remove(bundle, gone);
        // who shares a name with the family would take the family's own name out of the message
        return new Removal(!gone.isEmpty(), SecretWords.of(words).without(SecretWords.of(otherNames)));
    }

    private static boolean isReporter(BundleEntryComponent entry) {
        return entry.getResource() instanceof Patient person && ProtectedData.isLabelled(person.getMeta(), CLASS);
    }

    private static Stream<String> names(Patient person) {
        return person.getName().stream()
                .flatMap(name -> Stream.concat(
                        Stream.of(name.getFamily()), name.getGiven().stream().map(StringType::getValue)))
                .filter(Objects::nonNull);
    }

    private static Stream<String> words(Patient reporter) {
        var numbers = reporter.getIdentifier().stream().map(Identifier::getValue);
        var contacts = reporter.getTelecom().stream().map(ContactPoint::getValue);
        var lines = reporter.getAddress().stream()
                .flatMap(address -> Stream.concat(
                        Stream.of(address.getPostalCode()),
                        address.getLine().stream().map(StringType::getValue)));
        return Stream.of(names(reporter), numbers, contacts, lines)
                .flatMap(all -> all)
                .filter(Objects::nonNull);
    }
}
