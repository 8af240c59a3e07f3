package nl.samenhang.hub.minimise;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;

/** By which words an address or a number can be recognised where it is told once more. */
final class Traces {

    private static final Pattern STREET_AND_NUMBER = Pattern.compile("^(\\D*?)\\s+\\d+");

    private static final int DIALLED = 9;

    private Traces() {}

    /** Of the addresses and numbers among these elements, and inside them. */
    static List<String> of(Collection<? extends Base> elements) {
        return elements.stream().flatMap(Traces::of).filter(Objects::nonNull).toList();
    }

    private static Stream<String> of(Base element) {
        if (element instanceof Address address) {
            return Stream.of(Stream.of(address.getPostalCode()), lines(address), streets(address))
                    .flatMap(all -> all);
        }
        if (element instanceof ContactPoint contact) {
            return Stream.of(number(contact));
        }
        return element.children().stream()
                .flatMap(property -> property.getValues().stream())
                .flatMap(Traces::of);
    }

    /** The lines as they are told. */
    static Stream<String> lines(Address address) {
        return Stream.concat(
                        Stream.of(address.getText()), address.getLine().stream().map(StringType::getValue))
                .filter(Objects::nonNull);
    }

    /** The street by itself and with its bare number: as nl-core tells them on the line, or as the line begins. */
    private static Stream<String> streets(Address address) {
        return address.getLine().stream().flatMap(line -> Stream.concat(told(line), begun(line.getValue())));
    }

    private static Stream<String> told(StringType line) {
        return line.getExtensionsByUrl(Vocabulary.Core.STREET_NAME).stream()
                .map(Extension::getValue)
                .filter(PrimitiveType.class::isInstance)
                .map(street -> ((PrimitiveType<?>) street).getValueAsString());
    }

    private static Stream<String> begun(String line) {
        var begin = STREET_AND_NUMBER.matcher(line == null ? "" : line);
        return begin.find() ? Stream.of(begin.group(1), begin.group()) : Stream.empty();
    }

    /** The last nine digits of a number: how it is dialled from abroad says nothing. */
    static String number(ContactPoint contact) {
        var value = contact.getValue();
        var digits = value == null ? "" : value.replaceAll("\\D", "");
        return digits.length() < DIALLED || value.contains("@") ? value : digits.substring(digits.length() - DIALLED);
    }
}
