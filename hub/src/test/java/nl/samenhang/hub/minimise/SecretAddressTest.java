package nl.samenhang.hub.minimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import nl.samenhang.profiles.Vocabulary.Codes;
import nl.samenhang.profiles.Vocabulary.Extensions;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** Whose addresses leave the message when one is secret, and which words are sought in the rest. */
class SecretAddressTest {

    private static final Coding SECRET = new Coding(Codes.DATA_CLASS, "secret-address", null);

    private final Patient mother = new Patient();
    private final Organization shelter = new Organization();

    @Test
    void whoHasOneSecretAddressLosesEveryAddress() {
        mother.addAddress(at("Dorpsplein 3"));
        mother.addAddress(marked("Schuilstraat 12"));
        var removal = removeFrom(mother);
        assertThat(removal.any()).isTrue();
        assertThat(mother.getAddress()).isEmpty();
        assertThat(labels(mother)).containsExactly("REDACTED");
        assertThat(removal.words().standIn("Schuilstraat 12")).isTrue();
        assertThat(removal.words().standIn("Dorpsplein 3")).isTrue();
    }

    @Test
    void whoIsLabelledLosesEveryAddressMarkedOrNot() {
        mother.getMeta().addSecurity(SECRET);
        mother.addAddress(at("Schuilstraat 12"));
        assertThat(removeFrom(mother).any()).isTrue();
        assertThat(mother.getAddress()).isEmpty();
        assertThat(labels(mother)).containsExactly("REDACTED");
    }

    @Test
    void theLabelOfSomebodyWithoutAnAddressGoesTooForItTellsThatOneIsSecret() {
        mother.getMeta().addSecurity(SECRET);
        assertThat(removeFrom(mother).any()).isTrue();
        assertThat(labels(mother)).containsExactly("REDACTED");
    }

    @Test
    void anOrganisationLosesOnlyWhatIsMarked() {
        var open = at("Dorpsplein 3");
        var secret = marked("Schuilstraat 12");
        shelter.addAddress(open).addAddress(secret);
        var removal = removeFrom(shelter);
        assertThat(secret.isEmpty()).isTrue();
        assertThat(open.getLine()).hasToString("[Dorpsplein 3]");
        assertThat(labels(shelter)).containsExactly("REDACTED");
        assertThat(removal.words().standIn("Dorpsplein 3")).isFalse();
    }

    @Test
    void aLabelledOrganisationLosesAllOfThem() {
        shelter.getMeta().addSecurity(SECRET);
        var address = at("Schuilstraat 12");
        shelter.addAddress(address);
        removeFrom(shelter);
        assertThat(address.isEmpty()).isTrue();
    }

    @Test
    void ofASecretAddressNothingIsLeft() {
        var address =
                marked("Schuilstraat 12").setText("Schuilstraat 12, Utrecht").setDistrict("Oost");
        address.setCity("Utrecht").setState("UT").setCountry("NL").setPostalCode("3511AB");
        address.setUse(Address.AddressUse.TEMP).setType(Address.AddressType.BOTH);
        address.getPeriod().setStart(new Date(0));
        shelter.addAddress(address);
        removeFrom(shelter);
        assertThat(address.isEmpty()).isTrue();
    }

    @Test
    void aPlaceWithoutAStreetIsSecretToo() {
        var address = marked(null).setCity("Utrecht");
        shelter.addAddress(address);
        assertThat(removeFrom(shelter).any()).isTrue();
        assertThat(address.isEmpty()).isTrue();
    }

    @Test
    void whoeverElseStandsThereLosesItAndNoOther() {
        mother.addAddress(marked("Schuilstraat 12"));
        var child = new Patient();
        child.addAddress(at("Schuilstraat 12")).addAddress(at("Dorpsplein 3"));
        removeFrom(mother, child);
        assertThat(child.getAddress()).singleElement().satisfies(left -> assertThat(left.getLine())
                .hasToString("[Dorpsplein 3]"));
    }

    @Test
    void whatAnOpenAddressTellsIsNotSecret() {
        mother.addAddress(marked("Schuilstraat 12").setPostalCode("3511AB"));
        shelter.addAddress(at("Dorpsplein 3").setPostalCode("3511AB"));
        var words = removeFrom(mother, shelter).words();
        assertThat(words.standIn("3511 AB")).isFalse();
        assertThat(words.standIn("Schuilstraat 12")).isTrue();
    }

    @Test
    void anotherMarkMakesNoAddressSecret() {
        var otherClass = new Extension(Extensions.DATA_CLASS, new Coding(Codes.DATA_CLASS, "contact", null));
        var otherSystem = new Extension(Extensions.DATA_CLASS, new Coding("http://elders", "secret-address", null));
        var noCode = new Extension(Extensions.DATA_CLASS, new StringType("secret-address"));
        for (var mark : List.of(otherClass, otherSystem, noCode, new Extension("urn:x", SECRET))) {
            var address = at("Dorpsplein 3");
            address.addExtension(mark);
            var person = new Patient().addAddress(address);
            var before = person.copy();
            var removal = removeFrom(person);
            assertThat(removal.any()).isFalse();
            assertThat(removal.words().isEmpty()).isTrue();
            assertThat(person.equalsDeep(before)).isTrue();
        }
    }

    private static ProtectedData.Removal removeFrom(Resource... resources) {
        var bundle = new Bundle();
        for (var resource : resources) {
            bundle.addEntry().setResource(resource);
        }
        return new SecretAddress().removeFrom(bundle);
    }

    private static List<String> labels(Resource resource) {
        return resource.getMeta().getSecurity().stream().map(Coding::getCode).toList();
    }

    private static Address at(String line) {
        var address = new Address();
        return line == null ? address : address.addLine(line);
    }

    private static Address marked(String line) {
        var address = at(line);
        address.addExtension(Extensions.DATA_CLASS, SECRET);
        return address;
    }
}
