package nl.samenhang.hub.authorise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.consent.RegisterAtHand;
import nl.samenhang.hub.court.BansAtHand;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.referral.ReferralsAtHand;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final String POLICE_OIN = "00000099000000001000";

    private final Bundle report = Examples.policeReport();

    private final Gate gate = gate(Map.of("police", List.of("referral")));

    @Test
    void grantsWhatTheRoleMaySendOnTheGroundThatTheMessageNames() {
        senderIs(POLICE_OIN);
        var granted = gate.authorise(Examples.canonical("politie", report)).authorisation();
        assertThat(granted.sender()).isEqualTo("politie");
        assertThat(granted.legalBasis()).isNotEmpty();
        assertThat(granted.purpose()).isNotEmpty();
        assertThat(granted.rule()).isEqualTo("may-send:police/referral");
    }

    @Test
    void refusesAMessageWhoseSenderIsNotTheCaller() {
        senderIs("00000099000000007777");
        assertThat(rules(gate)).containsExactly("sender-is-caller");
    }

    @Test
    void refusesAnEventThatTheRoleMayNotSend() {
        senderIs(POLICE_OIN);
        assertThat(rules(gate(Map.of()))).containsExactly("may-send");
    }

    @Test
    void refusesAFormatThatIsNotRegisteredForTheSender() {
        senderIs(POLICE_OIN);
        var rejected = refusal(gate, "politie-zonder-formaat");
        assertThat(rejected.issues()).extracting(Issue::rule).contains("format-registered");
    }

    @Test
    void refusesAMessageWithoutAGround() {
        senderIs(POLICE_OIN);
        referral().getExtension().removeIf(extension -> extension.getUrl().equals(Vocabulary.Extensions.LEGAL_BASIS));
        assertThat(rules(gate)).containsExactly("ground");
    }

    @Test
    void saysWhereTheGroundShouldStand() {
        senderIs(POLICE_OIN);
        referral().getExtension().clear();
        assertThat(refusal(gate, "politie").issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.fhirPath()).isEqualTo("Bundle.entry[1].resource"))
                .satisfies(issue -> assertThat(issue.nativePath()).isNotNull());

        report.getEntry().removeIf(entry -> entry.getResource() instanceof ServiceRequest);
        assertThat(refusal(gate, "politie").issues())
                .extracting(Issue::fhirPath)
                .containsExactly("Bundle.entry[0].resource");
    }

    @Test
    void takesTheGroundFromTheHeaderOfAMessageWithoutAReferral() {
        senderIs(POLICE_OIN);
        var header = Examples.canonical("politie", report).facts().header().orElseThrow();
        referral().getExtension().forEach(header::addExtension);
        report.getEntry().removeIf(entry -> entry.getResource() instanceof ServiceRequest);

        var granted = gate.authorise(Examples.canonical("politie", report)).authorisation();

        assertThat(granted.legalBasis()).isEqualTo("report-right");
        assertThat(granted.purpose()).isNotEmpty();
    }

    @Test
    void asksNoGroundOfAnAcknowledgement() {
        senderIs(POLICE_OIN);
        referral().getExtension().clear();
        var header = Examples.canonical("politie", report).facts().header().orElseThrow();
        header.getEventCoding().setCode("acknowledgement");

        assertThat(rules(gate(Map.of()))).containsExactly("may-send");
    }

    @Test
    void tellsEveryReasonAtOnce() {
        senderIs("00000099000000007777");
        referral().getExtension().clear();
        assertThat(rules(gate(Map.of()))).containsExactly("sender-is-caller", "may-send", "ground");
    }

    private List<String> rules(Gate weighing) {
        return refusal(weighing, "politie").issues().stream().map(Issue::rule).toList();
    }

    private MessageRejected refusal(Gate weighing, String sender) {
        var rejected = catchThrowableOfType(
                MessageRejected.class, () -> weighing.authorise(Examples.canonical(sender, report)));
        assertThat(rejected.refusal()).isEqualTo(Refusal.NOT_PERMITTED);
        return rejected;
    }

    private void senderIs(String oin) {
        Organization sender =
                Examples.canonical("politie", report).facts().claimedSender().orElseThrow();
        sender.getIdentifier().removeIf(identifier -> Vocabulary.Identifiers.OIN.equals(identifier.getSystem()));
        sender.addIdentifier().setSystem(Vocabulary.Identifiers.OIN).setValue(oin);
    }

    private ServiceRequest referral() {
        return report.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(ServiceRequest.class::isInstance)
                .map(ServiceRequest.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Gate gate(Map<String, List<String>> maySend) {
        var police = Examples.partner("politie", "police", POLICE_OIN, "*");
        var without = TestPartner.partner("politie-zonder-formaat", POLICE_OIN, "police")
                .named("Politie zonder formaat")
                .by(police.channel())
                .make();
        return new Gate(
                OneRelease.with(police, without).sending(maySend),
                new RegisterAtHand().ground(Clock.systemUTC()),
                new BansAtHand().orders(Clock.systemUTC()),
                ReferralsAtHand.noneClosed(),
                Clock.systemUTC());
    }
}
