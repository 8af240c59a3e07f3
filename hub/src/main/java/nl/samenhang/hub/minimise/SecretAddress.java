package nl.samenhang.hub.minimise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.hub.message.SecretWords;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where somebody lives who may not be found. A person who carries the label loses every address: one that was not marked may be the one that matters. */
@Component
@Order(1)
final class SecretAddress implements ProtectedData {

    private static final String CLASS = "secret-address";

    @Override
    public String dataClass() {
        return CLASS;
    }

    @Override
    public Removal removeFrom(Bundle bundle) {
        var secret = new ArrayList<Address>();
        var open = new ArrayList<Address>();
        for (var entry : bundle.getEntry()) {
            if (entry.getResource() instanceof Patient person) {
                (isSecret(person) ? secret : open).addAll(person.getAddress());
                hide(person);
            }
        }
        var words = SecretWords.of(words(secret)).without(SecretWords.of(words(open)));
        return new Removal(!secret.isEmpty(), words);
    }

    private static void hide(Patient person) {
        if (isSecret(person)) {
            person.getAddress().clear();
            person.setText(null);
            ProtectedData.relabel(person.getMeta(), CLASS);
        }
    }

    private static boolean isSecret(Patient person) {
        return ProtectedData.isLabelled(person.getMeta(), CLASS)
                || person.getAddress().stream().anyMatch(SecretAddress::isMarked);
    }

    private static boolean isMarked(Address address) {
        return address.getExtensionsByUrl(Vocabulary.Extensions.DATA_CLASS).stream()
                .map(extension -> (Coding) extension.getValue())
                .anyMatch(label -> ProtectedData.isClass(label, CLASS));
    }

    private static List<String> words(List<Address> addresses) {
        return addresses.stream().flatMap(SecretAddress::words).toList();
    }

    private static Stream<String> words(Address address) {
        var lines = address.getLine().stream().map(StringType::getValue);
        return Stream.concat(Stream.of(address.getPostalCode(), address.getText()), lines)
                .filter(word -> word != null);
    }
}
