package nl.samenhang.hub.minimise;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.hub.message.SecretWords;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where somebody lives who may not be found. A person who carries the label loses every address: one that was not
 * marked may be the one that matters. Whoever else stands at such an address, a child in the same shelter or the
 * shelter itself, loses it too.
 */
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
        var any = false;
        for (var entry : bundle.getEntry()) {
            any |= takeSecret(entry.getResource(), secret);
        }
        if (secret.isEmpty()) {
            // a label alone says that the person hides: the summary of the person may still tell where
            return Removal.of(List.of(), any);
        }
        var words = SecretWords.of(Traces.of(secret));
        var open = open(bundle, words);
        bundle.getEntry().forEach(entry -> dropBlank(entry.getResource()));
        return new Removal(true, words.without(SecretWords.of(Traces.of(open))));
    }

    private static void dropBlank(Resource resource) {
        if (resource instanceof Patient person) {
            person.getAddress().removeIf(Address::isEmpty);
        }
    }

    /**
     * Blanks what is marked in this resource, or all of it when the resource itself is.
     *
     * @param secret gets what stood there
     * @return whether anything was marked
     */
    private static boolean takeSecret(Resource resource, List<Address> secret) {
        var labelled = ProtectedData.isLabelled(resource.getMeta(), CLASS);
        var addresses = addresses(resource);
        var all = labelled || resource instanceof Patient && addresses.stream().anyMatch(SecretAddress::isMarked);
        var own = addresses.stream().filter(address -> all || isMarked(address)).toList();
        own.forEach(address -> {
            secret.add(address.copy());
            blank(address);
        });
        var any = labelled && resource instanceof Patient || !own.isEmpty();
        if (any) {
            ProtectedData.relabel(resource.getMeta(), CLASS);
        }
        return any;
    }

    /** Blanks every address that is a secret one too, and gives the others. */
    private static List<Address> open(Bundle bundle, SecretWords secret) {
        var open = new ArrayList<Address>();
        for (var entry : bundle.getEntry()) {
            for (var address : addresses(entry.getResource())) {
                if (Traces.lines(address).anyMatch(secret::standIn)) {
                    blank(address);
                } else {
                    open.add(address);
                }
            }
        }
        return open;
    }

    private static List<Address> addresses(Resource resource) {
        return Elements.in(resource, Address.class);
    }

    /** An element without content is not written. */
    private static void blank(Address address) {
        address.setLine(null).setText(null).setPostalCode(null).setCity(null).setDistrict(null);
        address.setState(null).setCountry(null).setPeriod(null).setUse(null).setType(null);
        address.getExtension().clear();
    }

    private static boolean isMarked(Address address) {
        return address.getExtensionsByUrl(Vocabulary.Extensions.DATA_CLASS).stream()
                .map(Extension::getValue)
                .anyMatch(label -> label instanceof Coding coding && ProtectedData.isClass(coding, CLASS));
    }
}
