package nl.samenhang.hub.minimise;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reported leaves the message, and by which words that person is recognised in the rest. */
class ReporterIdentityTest {

    private static final String REPORTER = "urn:uuid:melder";
    private static final String CHILD = "urn:uuid:kind";

    private final Patient reporter = new Patient();
    private final Patient child = new Patient();
    private final Group family = new Group();
    private final Bundle bundle = new Bundle();

    ReporterIdentityTest() {
        var name =
                reporter.addName().setFamily("Vermeulen").addGiven("Annelies").setText("Tante Bep");
        name.getFamilyElement().addExtension(Vocabulary.Core.NAME_OWN, new StringType("Zandstra"));
        reporter.addIdentifier().setValue("999900018");
        reporter.addTelecom().setValue("+31 6 12345678");
        reporter.addAddress().addLine("Molenweide 27").setPostalCode("3421XZ");
        child.addName().setFamily("Pietersen");
        bundle.addEntry().setFullUrl(REPORTER).setResource(reporter);
        bundle.addEntry().setFullUrl(CHILD).setResource(child);
        bundle.addEntry().setFullUrl("urn:uuid:gezin").setResource(family);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mevrouw Vermeulen",
                "Annelies belde",
                "volgens tante Bep",
                "geboren Zandstra",
                "999900018",
                "bel 06-12345678",
                "Molenweide 27",
                "3421 xz"
            })
    void isRecognisedByEachNameNumberAndAddress(String told) {
        assertThat(removeLabelled().words().standIn(told)).isTrue();
    }

    @Test
    void theWholeNameIsRecognisedWhereEachPartIsTooShort() {
        reporter.getName().clear();
        reporter.addName().setFamily("Bos").addGiven("Jan");
        var words = removeLabelled().words();
        assertThat(words.standIn("dat zei Jan Bos")).isTrue();
        assertThat(words.standIn("Jan liep in het bos")).isFalse();
    }

    @Test
    void aNameThatAnotherPersonHasTooIsNotSought() {
        child.getNameFirstRep().setFamily("Vermeulen");
        var words = removeLabelled().words();
        assertThat(words.standIn("mevrouw Vermeulen")).isFalse();
        assertThat(words.standIn("Annelies belde")).isTrue();
    }

    @Test
    void theNamesOfOthersAreNotSought() {
        assertThat(removeLabelled().words().standIn("Pietersen")).isFalse();
    }

    @Test
    void whoIsLabelledLeavesAndTheOthersStay() {
        assertThat(removeLabelled().any()).isTrue();
        assertThat(bundle.getEntry()).extracting(entry -> entry.getFullUrl()).containsExactly(CHILD, "urn:uuid:gezin");
    }

    @Test
    void whoReportedByInvolvementLeavesWithoutALabel() {
        member(REPORTER, "reporter");
        member(CHILD, "child");
        assertThat(new ReporterIdentity().removeFrom(bundle).any()).isTrue();
        assertThat(bundle.getEntry()).extracting(entry -> entry.getFullUrl()).containsExactly(CHILD, "urn:uuid:gezin");
        assertThat(family.getMember())
                .extracting(member -> member.getEntity().getReference())
                .containsExactly(CHILD);
    }

    @Test
    void whereNobodyReportedNothingChanges() {
        member(CHILD, "child");
        var before = bundle.copy();
        var removal = new ReporterIdentity().removeFrom(bundle);
        assertThat(removal.any()).isFalse();
        assertThat(removal.words().isEmpty()).isTrue();
        assertThat(bundle.equalsDeep(before)).isTrue();
    }

    private ProtectedData.Removal removeLabelled() {
        reporter.getMeta().addSecurity(new Coding(Vocabulary.Codes.DATA_CLASS, "reporter-identity", null));
        return new ReporterIdentity().removeFrom(bundle);
    }

    private void member(String who, String role) {
        family.addMember()
                .setEntity(new Reference(who))
                .addExtension(
                        Vocabulary.Extensions.FAMILY_ROLE, new CodeableConcept(new Coding("urn:role", role, null)));
    }
}
