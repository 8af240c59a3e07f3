package nl.samenhang.hub.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.HubIdentity;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.Successor;
import nl.samenhang.hub.release.RouteOutline;
import nl.samenhang.hub.release.RouteOutline.Takes;
import nl.samenhang.hub.release.RouteOutline.Target;
import nl.samenhang.hub.release.Routes;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report about a family in Oudewater (0589), and why each partner does not get it. */
class PassedOverTest {

    private static final String NEAR_OIN = "00000099000000002000";
    private static final String OTHER_OIN = "00000099000000002001";
    private static final Set<String> ALL = Set.of();

    private final Bundle report = Examples.policeReport();
    private final Partner police = Examples.partner("politie", "police", "00000099000000001000", "*");
    private final Partner near = Examples.partner("vt-utrecht", "veilig-thuis", NEAR_OIN, "0589");
    private final Routes.Choice veiligThuis = new Routes.Choice("veilig-thuis", null, false, Duration.ZERO, "report");
    private final Routes.Choice copy = new Routes.Choice("veilig-thuis", null, true, Duration.ZERO, "report");

    @BeforeEach
    void nobodyIsNamed() {
        new MessageFacts(report).header().orElseThrow().getDestination().clear();
    }

    @Test
    void theSenderItself() {
        assertThat(why("politie", List.of(police, near), veiligThuis)).isEqualTo("is the sender");
    }

    @Test
    void whoDoesNotTakePartToday() {
        assertThat(why("vt-toen", List.of(police, near, ended("vt-toen")), veiligThuis))
                .isEqualTo("does not take part today");
    }

    @Test
    void whoWorksElsewhere() {
        var elsewhere = Examples.partner("vt-elders", "veilig-thuis", OTHER_OIN, "0599");
        assertThat(why("vt-elders", List.of(police, near, elsewhere), veiligThuis))
                .isEqualTo("does not work in municipality 0589");
    }

    @Test
    void whoWorksEverywhereWhereAnotherIsNearer() {
        var everywhere = Examples.partner("vt-landelijk", "veilig-thuis", OTHER_OIN, "*");
        assertThat(why("vt-landelijk", List.of(police, near, everywhere), veiligThuis))
                .isEqualTo("works everywhere; in municipality 0589 vt-utrecht comes first");
    }

    @Test
    void oneOfSeveralWhenTheSenderNamesAnother() {
        var second = Examples.partner("vt-ook", "veilig-thuis", OTHER_OIN, "0589");
        name(OTHER_OIN);
        assertThat(why("vt-utrecht", List.of(police, near, second), veiligThuis))
                .isEqualTo("the sender names vt-ook");
    }

    @Test
    void oneOfSeveralForACopyWhenTheSenderNamesNone() {
        var second = Examples.partner("vt-ook", "veilig-thuis", OTHER_OIN, "0589");
        var partners = List.of(police, near, second);
        assertThat(why("vt-ook", partners, copy))
                .isEqualTo("copy not made: more than one organisation has the role veilig-thuis here and the sender"
                        + " names none");
        assertThat(notMade(partners, copy)).startsWith("copy not made: more than one organisation");
    }

    @Test
    void aCopyThatNobodyCanTakeIsToldAndOneThatSomebodyTakesIsNot() {
        assertThat(notMade(List.of(police), copy)).isEqualTo("copy not made: nobody has the role veilig-thuis here");
        assertThat(notMade(List.of(police, near), copy)).isEqualTo("made");
        assertThat(notMade(List.of(police), veiligThuis))
                .as("no copy: that refuses the message")
                .isEqualTo("made");
    }

    @Test
    void whomARouteWouldChooseThatDoesNotTakeTheMessage() {
        assertThat(why("vt-utrecht", List.of(police, near)))
                .isEqualTo("route advice: takes kind advice-request, the message has report");
    }

    @Test
    void whomTheConditionsInsideARouteDoNotChoose() {
        assertThat(why(
                        "team",
                        List.of(police, near, Examples.partner("team", "local-team", OTHER_OIN, "0589")),
                        veiligThuis))
                .isEqualTo("route any: the conditions inside it do not choose this");
    }

    @Test
    void whomNoRouteOfThisEventKnows() {
        assertThat(why(
                        "raad",
                        List.of(police, near, Examples.partner("raad", "child-protection-board", OTHER_OIN, "*"))))
                .isEqualTo("no route sends this event there");
    }

    @Test
    void whoMayNotReceiveWhatTheMessageIsAbout() {
        var court = Examples.partner("rechtbank", "court", OTHER_OIN, "0589");
        var partners = List.of(police, near, court);
        var toCourt = new Routes.Choice("court", null, true, Duration.ZERO, "report");
        assertThat(why("rechtbank", partners, veiligThuis, toCourt))
                .isEqualTo("may not receive these data for this purpose on this legal basis: facts, identity");
        assertThat(notMade(partners, toCourt)).startsWith("copy not made: rechtbank may not receive");
    }

    @Test
    void whoReadsNoFormatForIt() {
        var mute = TestPartner.partner("vt-stil", OTHER_OIN, "veilig-thuis")
                .in("0589")
                .make();
        var chosen = new Routes.Choice(null, "vt-stil", true, Duration.ZERO, "report");
        var partners = List.of(police, near, mute);
        assertThat(why("vt-stil", partners, chosen)).isEqualTo("reads no format that can carry this");
        assertThat(notMade(partners, chosen)).isEqualTo("copy not made: vt-stil reads no format that can carry this");
    }

    @Test
    void whomAnotherTookOverFrom() {
        var old = TestPartner.partner("vt-oud", OTHER_OIN, "veilig-thuis")
                .in("0589")
                .succeededBy(new Successor("vt-utrecht", LocalDate.EPOCH, List.of()))
                .make();
        var chosen = new Routes.Choice(null, "vt-oud", false, Duration.ZERO, "report");
        assertThat(why("vt-oud", List.of(police, near, old), chosen))
                .isEqualTo("vt-utrecht took over for municipality 0589");
    }

    @Test
    void whoIsChosenWhileTheMessageIsRefusedForAnotherReason() {
        assertThat(why("vt-utrecht", List.of(police, near), veiligThuis))
                .isEqualTo("is chosen, but the message is refused");
    }

    @Test
    void recipientsAreNotAmongThem() {
        var reasons = passedOver(List.of(police, near), veiligThuis).reasons(authorised(), Set.of("vt-utrecht"));
        assertThat(reasons).containsOnlyKeys("politie");
    }

    private String why(String partner, List<Partner> partners, Routes.Choice... choices) {
        return passedOver(partners, choices)
                .reasons(authorised(), Set.of())
                .get(partner)
                .en();
    }

    private String notMade(List<Partner> partners, Routes.Choice choice) {
        return passedOver(partners, choice)
                .notMade(choice, authorised())
                .map(text -> text.en())
                .orElse("made");
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

    private AuthorisedMessage authorised() {
        var message = Examples.canonical("politie", report);
        return new AuthorisedMessage(message, Examples.granted("politie"), message.trail());
    }

    private static Partner ended(String id) {
        return TestPartner.partner(id, OTHER_OIN, "veilig-thuis")
                .in("0589")
                .reads("fhir")
                .until(LocalDate.EPOCH)
                .make();
    }

    private static PassedOver passedOver(List<Partner> partners, Routes.Choice... choices) {
        var known = List.of("veilig-thuis", "local-team", "child-protection-board");
        var allowed = OneRelease.with(partners).receiving(Map.of("identity", known, "facts", known));
        var release = allowed.routes(new Routes() {
            @Override
            public List<Choice> choose(AuthorisedMessage message) {
                return List.of(choices);
            }

            @Override
            public List<RouteOutline> outlines() {
                return List.of(route("advice", "advice-request", "veilig-thuis"), route("any", "report", "local-team"));
            }
        });
        return new PassedOver(
                release, new NamedRecipients(new HubIdentity("Samenhang", "00000099000000000001")), Clock.systemUTC());
    }

    private static RouteOutline route(String id, String kind, String role) {
        var takes = new Takes("referral", Set.of(kind), ALL, ALL, ALL, ALL, null, null, false);
        return new RouteOutline(id, id, 1, takes, List.of(new Target(role, null, false, Duration.ZERO, 2)));
    }
}
