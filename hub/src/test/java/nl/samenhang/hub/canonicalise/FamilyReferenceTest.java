package nl.samenhang.hub.canonicalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.junit.jupiter.api.Test;

class FamilyReferenceTest {

    private static final String MOTHER = "999900018";
    private static final String ELDEST = "999900031";
    private static final String YOUNGEST = "999900043";

    private final FamilyReference references = new FamilyReference(key("een"));

    private final ReceivedMessage received = from("politie");

    @Test
    void theOrderOfTwinsDoesNotMatter() {
        assertThat(of(family().with("child", "2019-11-30", ELDEST).with("child", "2019-11-30", YOUNGEST)))
                .isEqualTo(of(family().with("child", "2019-11-30", YOUNGEST).with("child", "2019-11-30", ELDEST)));
    }

    @Test
    void theYoungestChildDecides() {
        var family = of(family().with("parent-with-authority", "1985-01-01", MOTHER)
                .with("child", "2012-04-01", ELDEST)
                .with("child", "2019-11-30", YOUNGEST));

        assertThat(family).isEqualTo(of(family().with("child", "2019-11-30", YOUNGEST)));
        assertThat(family).isNotEqualTo(of(family().with("child", "2012-04-01", ELDEST)));
    }

    @Test
    void theOrderOfTheMembersDoesNotMatter() {
        assertThat(of(family().with("child", "2012-04-01", ELDEST).with("child", "2019-11-30", YOUNGEST)))
                .isEqualTo(of(family().with("child", "2019-11-30", YOUNGEST).with("child", "2012-04-01", ELDEST)));
    }

    @Test
    void anAdultIsNotTheYoungestChildHoweverYoung() {
        assertThat(of(family().with("partner", "2005-01-01", MOTHER).with("young-person", "2004-01-01", YOUNGEST)))
                .isEqualTo(of(family().with("young-person", "2004-01-01", YOUNGEST)));
    }

    @Test
    void twoSendersNameTheSameFamilyAlike() {
        var family = family().with("child", "2019-11-30", YOUNGEST).bundle();
        assertThat(of(family, from("politie"))).isEqualTo(of(family, from("veilig-thuis")));
    }

    @Test
    void anotherKeyGivesAnotherReference() {
        var facts =
                new MessageFacts(family().with("child", "2019-11-30", YOUNGEST).bundle());
        assertThat(new FamilyReference(key("twee")).of(facts, received)).isNotEqualTo(references.of(facts, received));
    }

    @Test
    void tellsNothingOfTheBsn() {
        assertThat(of(family().with("child", "2019-11-30", YOUNGEST)))
                .matches("[0-9a-f]{24}")
                .doesNotContain(YOUNGEST);
    }

    @Test
    void withoutABsnOfAChildAnyMemberDecidesWhateverTheOrder() {
        var family = of(family().with("parent", "1985-01-01", MOTHER).with("partner", "1980-01-01", ELDEST));
        assertThat(family)
                .isEqualTo(of(family().with("partner", "1980-01-01", ELDEST).with("parent", "1985-01-01", MOTHER)));
        assertThat(family).isEqualTo(of(family().with("parent", "1985-01-01", MOTHER)));
    }

    @Test
    void withoutABsnTheSendersFamilyNumberDecidesForThatSenderOnly() {
        var numbered =
                family().numbered("G-17").with("child", "2019-11-30", null).bundle();

        assertThat(of(numbered, from("politie"))).isEqualTo(of(numbered, from("politie")));
        assertThat(of(numbered, from("politie"))).isNotEqualTo(of(numbered, from("veilig-thuis")));
        assertThat(of(numbered, received)).isNotEqualTo(of(family().numbered("G-18")));
    }

    @Test
    void withoutAnyNumberTheMessageStandsAlone() {
        var nameless = family().with("child", "2019-11-30", null).bundle();
        assertThat(of(nameless, received)).isEqualTo(of(nameless, received));
        assertThat(of(nameless, received)).isNotEqualTo(of(nameless, from("politie")));
        assertThat(of(new Bundle(), received)).matches("[0-9a-f]{24}");
    }

    @Test
    void somebodyAroundAClientIsTheSamePersonAsWhereItIsAClientItself() {
        var around = new RelatedPerson();
        around.addIdentifier().setSystem(Vocabulary.Identifiers.BSN).setValue(MOTHER);
        var bundle = family().with("child", "2019-11-30", YOUNGEST).bundle();
        bundle.addEntry().setFullUrl("urn:uuid:around").setResource(around);

        assertThat(references.people(new MessageFacts(bundle)))
                .hasSize(2)
                .containsEntry("urn:uuid:around", references.person(MOTHER));
        assertThat(of(bundle, received))
                .as("and not of the family by it")
                .isEqualTo(of(family().with("child", "2019-11-30", YOUNGEST)));
    }

    private String of(Family family) {
        return of(family.bundle(), received);
    }

    private String of(Bundle bundle, ReceivedMessage message) {
        return references.of(new MessageFacts(bundle), message);
    }

    private static ReceivedMessage from(String sender) {
        return ReceivedMessage.from(sender, new byte[0], null, 1, Instant.EPOCH);
    }

    private static FamilyKey key(String word) {
        return new FamilyKey(new SecretKeySpec(word.getBytes(), "HmacSHA256"));
    }

    private static Family family() {
        return new Family(new Bundle(), new Group()).begun();
    }

    private record Family(Bundle bundle, Group group) {

        Family begun() {
            bundle.addEntry().setResource(group);
            return this;
        }

        Family numbered(String number) {
            group.addIdentifier().setValue(number);
            return this;
        }

        Family with(String role, String born, String bsn) {
            var person = new Patient();
            person.getBirthDateElement().setValueAsString(born);
            if (bsn != null) {
                person.addIdentifier().setSystem(Vocabulary.Identifiers.BSN).setValue(bsn);
            }
            var url = "urn:uuid:" + UUID.randomUUID();
            bundle.addEntry().setFullUrl(url).setResource(person);
            var code = new CodeableConcept(new Coding(Vocabulary.Codes.FAMILY_ROLE, role, null));
            group.addMember().setEntity(new Reference(url)).addExtension(Vocabulary.Extensions.FAMILY_ROLE, code);
            return this;
        }
    }
}
