package nl.samenhang.hub.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.consent.RegisterAtHand;
import nl.samenhang.hub.court.BansAtHand;
import nl.samenhang.hub.message.Authorisation;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.Denied;
import nl.samenhang.hub.message.DisclosureBan;
import nl.samenhang.hub.message.DisclosureBan.Party;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Limits;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.RoutedMessage.PlannedDelivery;
import nl.samenhang.hub.partner.HubIdentity;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.Successor;
import nl.samenhang.hub.release.Routes.Choice;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecipientListTest {

    private static final HubIdentity HUB = new HubIdentity("Samenhang", "00000099000000000001");
    private static final String NEAR_OIN = "00000099000000002000";
    private static final String OTHER_OIN = "00000099000000002001";

    private final Bundle report = Examples.policeReport();
    private final Partner police = Examples.partner("politie", "police", "00000099000000001000", "*");
    private final Partner near = Examples.partner("veilig-thuis-utrecht", "veilig-thuis", NEAR_OIN, "0589");
    private final Partner other = Examples.partner("veilig-thuis-elders", "veilig-thuis", OTHER_OIN, "0599");
    private final Choice veiligThuis = new Choice("veilig-thuis", null, false, Duration.ZERO, "report-to-veilig-thuis");

    @BeforeEach
    void theFamilyLivesInOudewaterAndNobodyIsNamed() {
        var family = new MessageFacts(report).family().orElseThrow();
        family.getExtension().removeIf(extension -> extension.getUrl().equals(Vocabulary.Extensions.MUNICIPALITY));
        family.addExtension(new Extension(Vocabulary.Extensions.MUNICIPALITY, new Identifier().setValue("0589")));
        new MessageFacts(report).header().orElseThrow().getDestination().clear();
    }

    @Test
    void findsTheOrganisationOfTheRoleInTheFamilysMunicipality() {
        assertThat(recipients(List.of(police, near, other), veiligThuis)).containsExactly("veilig-thuis-utrecht");
    }

    @Test
    void choosesEachRecipientOnce() {
        var again = new Choice(null, "veilig-thuis-utrecht", false, Duration.ZERO, "another-route");
        assertThat(recipients(List.of(police, near), veiligThuis, again)).containsExactly("veilig-thuis-utrecht");
    }

    @Test
    void prefersTheOneThatNamesTheMunicipalityToTheOneThatWorksEverywhere() {
        var everywhere = Examples.partner("veilig-thuis-landelijk", "veilig-thuis", OTHER_OIN, "*");
        assertThat(recipients(List.of(police, near, everywhere), veiligThuis)).containsExactly("veilig-thuis-utrecht");
    }

    @Test
    void refusesAMessageThatNoRouteTakes() {
        assertThat(rules(List.of(police, near))).containsExactly("route");
    }

    @Test
    void refusesWhenNobodyFulfilsTheRoleThere() {
        assertThat(rules(List.of(police, other), veiligThuis)).containsExactly("route:report-to-veilig-thuis");
    }

    @Test
    void refusesWhatARecipientMayNotReceiveAndSaysWhichData() {
        var team = Examples.partner("lokaal-team", "local-team", OTHER_OIN, "0589");
        var choice = new Choice("local-team", null, false, Duration.ZERO, "to-team");
        var rejected = catchThrowableOfType(
                MessageRejected.class, () -> list(List.of(police, team), choice).route(authorised()));
        assertThat(rejected.issues()).extracting(Issue::rule).containsExactly("may-receive:to-team");
        assertThat(rejected.issues().get(0).message().en()).endsWith("legal basis: facts.");
    }

    @Test
    void whomACourtForbidsItIsPassedOverAndTheSenderIsTold() {
        var routed = list(List.of(police, near, other), veiligThuis, toOther()).route(forbidden(other));

        assertThat(routed.deliveries()).extracting(PlannedDelivery::recipient).containsExactly("veilig-thuis-utrecht");
        assertThat(routed.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.severity()).isEqualTo("warning");
            assertThat(notice.rule()).isEqualTo("court-order:to-other");
            assertThat(notice.message().en()).startsWith("veilig-thuis-elders: A court has forbidden");
        });
        assertThat(routed.denied()).singleElement().satisfies(denied -> assertThat(denied.rules())
                .containsExactlyInAnyOrder("court-order:identity", "court-order:facts"));
    }

    @Test
    void whomACourtForbidsItMayBeNamed() {
        name(OTHER_OIN);
        var routed = list(List.of(police, near, other), veiligThuis, toOther()).route(forbidden(other));
        assertThat(routed.deliveries()).hasSize(1);
    }

    @Test
    void whenACourtForbidsItToAllItIsRefused() {
        var rejected = catchThrowableOfType(MessageRejected.class, () -> list(List.of(police, other), toOther())
                .route(forbidden(other)));
        assertThat(rejected.issues()).extracting(Issue::rule).containsExactly("court-order:to-other");
        assertThat(rejected.issues()).extracting(Issue::severity).containsExactly("error");
    }

    @Test
    void whatTellsABanIsTakenAndItsSenderHearsWhomItDoesNotReach() {
        var routed = list(List.of(police, near, other), veiligThuis, toOther(), toCourt())
                .route(tellingABan(forbidden(other)));

        assertThat(routed.deliveries()).extracting(PlannedDelivery::recipient).containsExactly("veilig-thuis-utrecht");
        assertThat(routed.notices())
                .extracting(Issue::rule, Issue::severity)
                .containsExactly(tuple("court-order:to-other", "warning"), tuple("route:to-court", "warning"));
    }

    @Test
    void whatTellsABanAndNobodyMayHaveIsTakenAndItsSenderHearsItOnce() {
        var routed = list(List.of(police, other), toOther()).route(tellingABan(forbidden(other)));

        assertThat(routed.deliveries()).isEmpty();
        assertThat(routed.notices()).extracting(Issue::rule).containsExactly("court-order:to-other");
    }

    private Choice toCourt() {
        return new Choice("court", null, false, Duration.ZERO, "to-court");
    }

    private static AuthorisedMessage tellingABan(AuthorisedMessage authorised) {
        var decision = new DocumentReference();
        decision.addExtension(new Extension(Vocabulary.Extensions.DISCLOSURE_BAN));
        authorised.message().bundle().addEntry().setFullUrl("urn:uuid:decision").setResource(decision);
        return authorised;
    }

    private Choice toOther() {
        return new Choice(null, "veilig-thuis-elders", false, Duration.ZERO, "to-other");
    }

    private AuthorisedMessage forbidden(Partner partner) {
        var message = Examples.canonical("politie", report);
        var party = new Party(partner.id(), partner.oin(), null, Set.of());
        var ban = new DisclosureBan(
                "b", "c", Set.of("p"), LocalDate.EPOCH, null, null, null, Set.of(), List.of(party), List.of(), null);
        var ground = Examples.granted("politie");
        var limited = new Authorisation(
                ground.sender(),
                ground.legalBasis(),
                ground.purpose(),
                ground.rule(),
                List.of(),
                new Limits(List.of(ban), false));
        return new AuthorisedMessage(message, limited, message.trail());
    }

    @Test
    void aCopyToWhoMayNotReceiveItIsNotMade() {
        var team = Examples.partner("lokaal-team", "local-team", OTHER_OIN, "0589");
        var copy = new Choice("local-team", null, true, Duration.ZERO, "to-team");
        assertThat(recipients(List.of(police, near, team), veiligThuis, copy)).containsExactly("veilig-thuis-utrecht");
    }

    @Test
    void sendsToWhoTookOverFromWhomTheRouteOrTheSenderNames() {
        var old = TestPartner.partner("vt-oud", OTHER_OIN, "veilig-thuis")
                .in("0589")
                .reads("fhir")
                .succeededBy(new Successor("veilig-thuis-utrecht", LocalDate.of(2020, 1, 1), List.of()))
                .make();
        var byId = new Choice(null, "vt-oud", false, Duration.ZERO, "to-old");
        name(OTHER_OIN);

        var plan = list(List.of(police, near, old), veiligThuis)
                .route(authorised())
                .deliveries();
        assertThat(plan)
                .extracting(PlannedDelivery::recipient, PlannedDelivery::inPlaceOf)
                .containsExactly(tuple("veilig-thuis-utrecht", "vt-oud"));
        assertThat(list(List.of(police, near, old), byId).route(authorised()).deliveries())
                .extracting(PlannedDelivery::recipient, PlannedDelivery::inPlaceOf)
                .containsExactly(tuple("veilig-thuis-utrecht", "vt-oud"));
    }

    @Test
    void aCopyThatItsRecipientCannotReadRefusesNothing() {
        var deaf = TestPartner.partner("politie-elders", OTHER_OIN, "police").make();
        var copy = new Choice(null, "politie-elders", true, Duration.ZERO, "copy");
        assertThat(recipients(List.of(police, near, deaf), veiligThuis, copy)).containsExactly("veilig-thuis-utrecht");
    }

    @Test
    void aCopyThatCannotBeMadeRefusesNothing() {
        var copy = new Choice("court", null, true, Duration.ZERO, "copy-to-court");
        assertThat(recipients(List.of(police, near), veiligThuis, copy)).containsExactly("veilig-thuis-utrecht");
    }

    @Test
    void refusesRatherThanToSendToAllWhenSeveralCouldBeMeant() {
        var second = Examples.partner("veilig-thuis-ook-hier", "veilig-thuis", OTHER_OIN, "0589");
        assertThat(rules(List.of(police, near, second), veiligThuis)).containsExactly("route:report-to-veilig-thuis");
    }

    @Test
    void letsTheSenderSayWhoIsMeantOfSeveral() {
        var second = Examples.partner("veilig-thuis-ook-hier", "veilig-thuis", OTHER_OIN, "0589");
        name(OTHER_OIN);
        assertThat(recipients(List.of(police, near, second), veiligThuis)).containsExactly("veilig-thuis-ook-hier");
    }

    @Test
    void refusesWhenTheNamedRecipientIsNotReached() {
        name(OTHER_OIN);
        assertThat(rules(List.of(police, near, other), veiligThuis)).containsExactly("recipient-named");
    }

    @Test
    void refusesWhenTheNamedRecipientIsUnknown() {
        name("00000099000000009999");
        assertThat(rules(List.of(police, near), veiligThuis)).containsExactly("recipient-unknown");
    }

    @Test
    void takesTheHubItselfForTheNextHop() {
        name(HUB.oin());
        assertThat(recipients(List.of(police, near), veiligThuis)).containsExactly("veilig-thuis-utrecht");
    }

    @Test
    void holdsWhatTheRouteHoldsButNeverACrisis() {
        var held = new Choice("veilig-thuis", null, false, Duration.ofDays(2), "later");
        assertThat(holds(held)).containsExactly(Duration.ofDays(2));
        var focus = (ServiceRequest) report.getEntry().get(1).getResource();
        focus.setPriority(ServiceRequest.ServiceRequestPriority.STAT);
        assertThat(holds(held)).containsExactly(Duration.ZERO);
    }

    @Test
    void ofTwoRoutesToOneRecipientTheSoonerBringsIt() {
        var held = new Choice("veilig-thuis", null, false, Duration.ofDays(2), "later");
        assertThat(holds(held, veiligThuis)).containsExactly(Duration.ZERO);
        assertThat(holds(veiligThuis, held)).containsExactly(Duration.ZERO);
    }

    private List<Duration> holds(Choice... choices) {
        return list(List.of(police, near), choices).route(authorised()).deliveries().stream()
                .map(PlannedDelivery::hold)
                .toList();
    }

    @Test
    void neverSendsAMessageBackToItsSender() {
        var back = new Choice(null, "politie", false, Duration.ZERO, "back");
        assertThat(recipients(List.of(police, near), veiligThuis, back)).containsExactly("veilig-thuis-utrecht");
    }

    @Test
    void namesWhoMayNotHaveACopyForTheAuditTrail() {
        var team = Examples.partner("lokaal-team", "local-team", "00000099000000003000", "0589");
        var copy = new Choice("local-team", null, true, null, "to-team");
        var denied = list(List.of(police, near, team), veiligThuis, copy)
                .route(authorised())
                .denied();
        assertThat(denied).containsExactly(new Denied("lokaal-team", List.of("facts"), List.of("may-receive:facts")));
        assertThat(list(List.of(police, near), veiligThuis).route(authorised()).denied())
                .isEmpty();
    }

    @Test
    void namesWhoMayNotHaveARefusedMessageForTheAuditTrail() {
        var team = Examples.partner("lokaal-team", "local-team", "00000099000000003000", "0589");
        var choice = new Choice("local-team", null, false, null, "to-team");
        var rejected =
                catchThrowableOfType(MessageRejected.class, () -> list(List.of(police, near, team), veiligThuis, choice)
                        .route(authorised()));
        assertThat(rejected.denied())
                .containsExactly(new Denied("lokaal-team", List.of("facts"), List.of("may-receive:facts")));
        assertThat(rejected.isAboutPermission()).isTrue();
        assertThat(rejected.known().message().event()).isEqualTo("referral");
    }

    private void name(String oin) {
        var organization = new Organization();
        organization.addIdentifier().setSystem(Vocabulary.Identifiers.OIN).setValue(oin);
        report.addEntry().setFullUrl("urn:uuid:named").setResource(organization);
        new MessageFacts(report)
                .header()
                .orElseThrow()
                .addDestination()
                .getReceiver()
                .setReference("urn:uuid:named");
    }

    private List<String> recipients(List<Partner> partners, Choice... choices) {
        return list(partners, choices).route(authorised()).deliveries().stream()
                .map(PlannedDelivery::recipient)
                .toList();
    }

    private List<String> rules(List<Partner> partners, Choice... choices) {
        var rejected = catchThrowableOfType(
                MessageRejected.class, () -> list(partners, choices).route(authorised()));
        return rejected.issues().stream().map(Issue::rule).toList();
    }

    private AuthorisedMessage authorised() {
        var message = Examples.canonical("politie", report);
        return new AuthorisedMessage(message, Examples.granted("politie"), message.trail());
    }

    private static RecipientList list(List<Partner> partners, Choice... choices) {
        var known = List.of("veilig-thuis", "police");
        var release = OneRelease.with(partners)
                .receiving(Map.of("identity", List.of("veilig-thuis", "police", "local-team"), "facts", known))
                .routes(message -> List.of(choices));
        return new RecipientList(
                release,
                new NamedRecipients(HUB),
                new RegisterAtHand().notices(),
                new BansAtHand().orders(Clock.systemUTC()),
                Clock.systemUTC());
    }
}
