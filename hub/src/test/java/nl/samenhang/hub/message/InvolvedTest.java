package nl.samenhang.hub.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.hub.Examples;
import nl.samenhang.profiles.Vocabulary.Codes;
import nl.samenhang.profiles.Vocabulary.Extensions;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** Who stands in a message, and what it says of who was told. */
class InvolvedTest {

    private final Bundle transfer = Examples.transferAfterTriage();

    @Test
    void everyPersonIsKnownByReferenceWithRoleAndSecretAddress() {
        var people = involved();
        assertThat(people).extracting(Involved::person).contains("999900018", "999900031", "999900043");
        assertThat(one("999900018").secret()).isTrue();
        assertThat(one("999900031").secret()).isFalse();
        assertThat(one("999900043").role()).isEqualTo("child");
        assertThat(people).as("the child without a number").anyMatch(one -> one.person()
                .isEmpty());
    }

    @Test
    void whoWasToldIsKnownAndOfOthersNothingIs() {
        assertThat(one("999900018").told()).isTrue();
        assertThat(one("999900031").told()).isNull();
    }

    @Test
    void anAddressThatIsMarkedItselfIsSecretToo() {
        person("999900031")
                .addAddress()
                .addExtension(Extensions.DATA_CLASS, new Coding(Codes.DATA_CLASS, "secret-address", null));
        assertThat(one("999900031").secret()).isTrue();
    }

    @Test
    void aConsentThatNamesSecretAddressesHidesNobody() {
        var consent = new Consent();
        consent.getProvision().addSecurityLabel(new Coding(Codes.DATA_CLASS, "secret-address", null));
        transfer.addEntry().setFullUrl("urn:uuid:consent").setResource(consent);
        assertThat(involved().stream().filter(Involved::secret))
                .extracting(Involved::person)
                .containsExactly("999900018");
    }

    @Test
    void whoWasNotToldOnceWasNotTold() {
        informing(CommunicationStatus.NOTDONE, fullUrl("999900018"));
        assertThat(one("999900018").told()).isFalse();
    }

    @Test
    void whatIsUnderWayWasNotTold() {
        informing(CommunicationStatus.INPROGRESS, fullUrl("999900031"));
        assertThat(one("999900031").told()).isFalse();
    }

    @Test
    void anotherTalkThanInformingTellsNobodyAnything() {
        informing(CommunicationStatus.COMPLETED, fullUrl("999900031")).setCategory(List.of(new CodeableConcept()));
        assertThat(one("999900031").told()).isNull();
    }

    @Test
    void whatTheFamilyOrNobodyInParticularWasToldIsOfTheFamily() {
        var family = transfer.getEntry().stream()
                .filter(entry -> entry.getResource() instanceof Group)
                .findFirst()
                .orElseThrow();
        informing(CommunicationStatus.NOTDONE, family.getFullUrl());
        assertThat(one(Involved.FAMILY).told()).isFalse();
    }

    @Test
    void whatNobodyInParticularWasToldIsOfTheFamilyToo() {
        informing(CommunicationStatus.NOTDONE, "urn:uuid:nobody").setRecipient(null);
        assertThat(one(Involved.FAMILY).told()).isFalse();
    }

    @Test
    void aReporterIsKnownByItsLabel() {
        person("999900031").getMeta().addSecurity(Codes.DATA_CLASS, "reporter-identity", null);
        transfer.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Group.class::isInstance)
                .forEach(group -> ((Group) group).getMember().clear());
        assertThat(one("999900031").role()).isEqualTo("reporter");
    }

    private Communication informing(CommunicationStatus status, String recipient) {
        var communication = new Communication()
                .setStatus(status)
                .addCategory(new CodeableConcept().setText("informing"))
                .addRecipient(new Reference(recipient));
        transfer.addEntry().setFullUrl("urn:uuid:more").setResource(communication);
        return communication;
    }

    private Involved one(String person) {
        return involved().stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    /** The BSN stands here for the keyed reference. */
    private List<Involved> involved() {
        var plain = Examples.canonical("veilig-thuis", transfer);
        Map<String, String> people = transfer.getEntry().stream()
                .filter(entry -> entry.getResource() instanceof Patient person && person.hasIdentifier())
                .collect(Collectors.toMap(BundleEntryComponent::getFullUrl, entry -> ((Patient) entry.getResource())
                        .getIdentifierFirstRep()
                        .getValue()));
        return List.copyOf(Involved.in(new CanonicalMessage(
                plain.received(),
                plain.format(),
                plain.senderMessageId(),
                plain.json(),
                transfer,
                plain.facts(),
                plain.sources(),
                plain.lost(),
                people,
                plain.family(),
                plain.trail())));
    }

    private String fullUrl(String bsn) {
        return transfer.getEntry().stream()
                .filter(entry -> entry.getResource() == person(bsn))
                .findFirst()
                .orElseThrow()
                .getFullUrl();
    }

    private Patient person(String bsn) {
        return transfer.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Patient.class::isInstance)
                .map(Patient.class::cast)
                .filter(person -> bsn.equals(person.getIdentifierFirstRep().getValue()))
                .findFirst()
                .orElseThrow();
    }
}
