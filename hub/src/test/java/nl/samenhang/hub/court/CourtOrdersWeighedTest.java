package nl.samenhang.hub.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.samenhang.hub.CourtMessages;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.DisclosureBan;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

/** What a message tells of bans, weighed when it comes: who may, about whom, under which number. */
class CourtOrdersWeighedTest {

    private static final String OIN = "00000099000000006000";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 18);
    private static final Partner COURT =
            TestPartner.partner("rechtbank", OIN, "court").make();
    private static final Partner OTHER =
            TestPartner.partner("andere", "00000099000000006001", "court").make();
    private static final Partner TEAM =
            TestPartner.partner("team", "00000099000000003000", "local-team").make();
    private static final Partner GGZ =
            TestPartner.partner("ggz", "00000099000000008000", "mental-health").make();
    private static final PartnerDirectory DIRECTORY =
            OneRelease.with(COURT, OTHER, TEAM, GGZ).inForce().partners();

    private static final String NOT_TO_GGZ = """
            {"number": "V1", "notTo": ["ggz"]}""";

    @Test
    void aBanOfTheCourtHoldsForItsOwnMessageAtOnce() {
        var weighed = weigh(NOT_TO_GGZ);
        assertThat(weighed.issues()).isEmpty();
        assertThat(weighed.bans()).singleElement().satisfies(ban -> {
            assertThat(ban.court()).isEqualTo("rechtbank");
            assertThat(ban.decided()).isEqualTo(DAY);
            assertThat(ban.ban()).matches("[0-9a-f]{64}");
            assertThat(ban.about()).containsExactlyInAnyOrder("person-999900018", "person-999900043", "family");
            assertThat(ban.recipients())
                    .extracting(DisclosureBan.Party::partner)
                    .containsExactly("ggz");
        });
    }

    @Test
    void aBanAboutSomebodyWithoutANumberIsAboutTheWholeFamily() {
        var persons =
                """
                {"id": "m", "role": "parent-with-authority"}, {"id": "k", "role": "child", "bsn": "999900043"}""";
        var decision =
                CourtMessages.decision(OIN, DAY, persons, """
                {"number": "V1", "about": ["m"]}""");
        assertThat(weigh(decision, COURT, new BansAtHand()).bans())
                .singleElement()
                .satisfies(ban -> assertThat(ban.about()).containsExactlyInAnyOrder("person-999900043", "family"));
    }

    @Test
    void aBanAboutOnePersonIsNotAboutTheOthers() {
        assertThat(weigh("""
                {"number": "V1", "about": ["m"]}""")
                        .bans())
                .singleElement()
                .satisfies(ban -> assertThat(ban.about()).containsExactly("person-999900018"));
    }

    @Test
    void aPartnerThatIsNoCourtForbidsNothing() {
        var weighed = weigh(decision(NOT_TO_GGZ), TEAM, new BansAtHand());
        assertThat(rules(weighed)).containsExactly("court-order-sender");
        assertThat(weighed.bans()).isEmpty();
    }

    @Test
    void aCourtForbidsNothingInAMessageOfAnotherEvent() {
        var other = message(decision(NOT_TO_GGZ), bundle -> {
            new MessageFacts(bundle).header().orElseThrow().getEventCoding().setCode("measure-notification");
            return bundle;
        });
        var weighed = orders(new BansAtHand()).weigh(other, COURT, DIRECTORY);
        assertThat(rules(weighed)).containsExactly("court-order-sender");
    }

    @Test
    void aCourtDoesNotForbidInTheNameOfAnother() {
        assertThat(rules(weigh(decision(NOT_TO_GGZ), OTHER, new BansAtHand()))).containsExactly("court-order-court");
    }

    @Test
    void aCourtDoesNotTouchABanOfAnother() {
        var known = weigh(NOT_TO_GGZ).bans().get(0);
        var theirs = CourtMessages.decision(OTHER.oin(), DAY, NOT_TO_GGZ);
        assertThat(rules(weigh(theirs, OTHER, new BansAtHand(known)))).containsExactly("court-order-number");
    }

    @Test
    void aNumberServesOneCase() {
        var known = weigh(NOT_TO_GGZ).bans().get(0);
        var elsewhere = CourtMessages.decision(
                OIN, DAY, """
                {"id": "x", "role": "child", "bsn": "999900109"}""", NOT_TO_GGZ);
        var weighed = orders(new BansAtHand(known))
                .weigh(
                        CourtMessages.canonical("rechtbank", elsewhere, UnaryOperator.identity(), "another-family"),
                        COURT,
                        DIRECTORY);
        assertThat(rules(weighed)).containsExactly("court-order-number");
    }

    @Test
    void aDecisionIsNotFromTheFuture() {
        var tomorrow = CourtMessages.decision(OIN, DAY.plusDays(1), NOT_TO_GGZ);
        assertThat(rules(weigh(tomorrow, COURT, new BansAtHand()))).containsExactly("court-order-date");
    }

    @Test
    void anOrganisationThatNobodyKnowsNeedsARole() {
        assertThat(rules(weigh("""
                {"number": "V1", "notTo": ["onbekend"]}""")))
                .containsExactly("court-order-recipient");
        assertThat(rules(weigh("""
                {"number": "V1", "except": ["onbekend"]}""")))
                .as("it would exempt nobody")
                .containsExactly("court-order-recipient");
        assertThat(rules(weigh("""
                {"number": "V1", "except": ["vreemd"]}""")))
                .as("its role exempts nobody else")
                .containsExactly("court-order-recipient");
        assertThat(rules(weigh("""
                {"number": "V1", "notTo": ["vreemd"]}""")))
                .as("nothing to any of its role")
                .isEmpty();
        assertThat(rules(weigh("""
                {"number": "V1", "except": ["team"]}""")))
                .isEmpty();
    }

    @Test
    void whoCannotBeRecognisedCannotBeProtected() {
        var nobody = CourtMessages.decision(OIN, DAY, """
                {"id": "k", "role": "child"}""", NOT_TO_GGZ);
        assertThat(rules(weigh(nobody, COURT, new BansAtHand()))).containsExactly("court-order-person");
    }

    @Test
    void twoBansHaveTwoNumbers() {
        assertThat(rules(weigh(NOT_TO_GGZ + ", " + NOT_TO_GGZ))).containsExactly("court-order-twice");
    }

    @Test
    void anOlderDecisionUndoesNothing() {
        var known = weigh(NOT_TO_GGZ).bans().get(0);
        var lifted = weigh(
                decision("""
                {"number": "V1", "lifted": "2026-06-18"}"""),
                COURT,
                new BansAtHand(known));
        assertThat(lifted.issues()).isEmpty();
        assertThat(lifted.bans()).singleElement().satisfies(ban -> assertThat(ban.holdsOn(DAY))
                .isFalse());

        var both = new BansAtHand(known, lifted.bans().get(0));
        assertThat(rules(weigh(decision(NOT_TO_GGZ), COURT, both))).containsExactly("court-order-later");
        var dayBefore = CourtMessages.decision(OIN, DAY.minusDays(1), """
                {"number": "V1"}""");
        assertThat(rules(weigh(dayBefore, COURT, both))).containsExactly("court-order-later");
    }

    @Test
    void theSameDecisionSentAgainWhileItHoldsIsNoFault() {
        var known = weigh(NOT_TO_GGZ).bans().get(0);
        assertThat(rules(weigh(decision(NOT_TO_GGZ), COURT, new BansAtHand(known))))
                .isEmpty();
    }

    @Test
    void aBanIsFoundForAnyMessageAboutOneOfItsPeople() {
        var known = weigh("""
                {"number": "V1", "about": ["m"]}""")
                .bans()
                .get(0);
        var mother = CourtMessages.decision(
                OIN, DAY, """
                {"id": "m", "role": "parent-with-authority", "bsn": "999900018"}""", "");
        var child = CourtMessages.decision(
                OIN, DAY, """
                {"id": "k", "role": "child", "bsn": "999900043"}""", "");
        assertThat(weigh(mother, TEAM, new BansAtHand(known)).bans()).containsExactly(known);
        assertThat(weigh(child, TEAM, new BansAtHand(known)).bans()).isEmpty();
    }

    private static CourtOrders.Weighed weigh(String bans) {
        return weigh(decision(bans), COURT, new BansAtHand());
    }

    private static CourtOrders.Weighed weigh(String decision, Partner sender, BansAtHand register) {
        return orders(register).weigh(message(decision, UnaryOperator.identity()), sender, DIRECTORY);
    }

    private static CourtOrders orders(BansAtHand register) {
        return register.orders(Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static String decision(String bans) {
        return CourtMessages.decision(OIN, DAY, bans);
    }

    private static List<String> rules(CourtOrders.Weighed weighed) {
        return weighed.issues().stream().map(Issue::rule).toList();
    }

    private static CanonicalMessage message(String decision, UnaryOperator<Bundle> change) {
        return CourtMessages.canonical("rechtbank", decision, change, "family");
    }
}
