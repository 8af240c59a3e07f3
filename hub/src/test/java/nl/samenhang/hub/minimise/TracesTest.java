package nl.samenhang.hub.minimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which words addresses and numbers are sought in other texts. */
class TracesTest {

    @Test
    void anAddressIsSoughtByItsPostalCodeItsTextItsLinesAndItsStreet() {
        var address = new Address().setText("Bij de molen").setPostalCode("3421XZ");
        address.addLine("Molenweide 27 bis");
        assertThat(Traces.of(List.of(address)))
                .containsExactlyInAnyOrder(
                        "3421XZ", "Bij de molen", "Molenweide 27 bis", "Molenweide", "Molenweide 27");
    }

    @Test
    void theStreetIsSoughtAsItStandsOnTheLine() {
        var address = new Address().addLine("t.a.v. de receptie");
        var line = address.getLine().get(0);
        line.addExtension(Vocabulary.Core.STREET_NAME, new StringType("Molenweide"));
        line.addExtension(Vocabulary.Core.STREET_NAME, new CodeableConcept().setText("Dorpsplein"));
        assertThat(Traces.of(List.of(address))).containsExactlyInAnyOrder("t.a.v. de receptie", "Molenweide");
    }

    @Test
    void aLineWithoutAValueTellsNothing() {
        var address = new Address();
        address.addLineElement().addExtension("urn:x", new StringType("x"));
        assertThat(Traces.of(List.of(address))).isEmpty();
        assertThat(Traces.lines(address)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is sought as {1}")
    @CsvSource({
        "+31 6 12345678,          612345678",
        "06-12345678,             612345678",
        "61-2345678,              612345678",
        "12345678,                12345678",
        "1-1-2,                   1-1-2",
        "jan@0612345678.example,  jan@0612345678.example",
    })
    void aNumberIsSoughtByItsLastNineDigits(String number, String sought) {
        assertThat(Traces.of(List.of(new ContactPoint().setValue(number)))).containsExactly(sought);
    }

    @Test
    void aNumberThatIsNotSaidIsNotSought() {
        assertThat(Traces.of(List.of(new ContactPoint()))).isEmpty();
    }

    @Test
    void thoseInsideAnElementAreSoughtToo() {
        var person = new Patient();
        person.addContact().addTelecom().setValue("0612345678");
        person.addContact().setAddress(new Address().setPostalCode("3421XZ"));
        assertThat(Traces.of(List.of(person))).containsExactly("612345678", "3421XZ");
    }
}
