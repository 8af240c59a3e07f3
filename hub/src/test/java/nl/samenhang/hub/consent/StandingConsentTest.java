package nl.samenhang.hub.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.message.Authorisation;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.ConsentTerms.Provision;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.DisclosureBan;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Limits;
import nl.samenhang.hub.message.MessageId;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import org.junit.jupiter.api.Test;

/** Whether a report that waited may still leave to a local team, and what is told when it may not. */
class StandingConsentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 18);
    private static final Instant NOON = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final Partner TEAM = Examples.partner("team", "local-team", "00000099000000003000", "*");
    private static final Release ALL_MAY_BE_KNOWN =
            OneRelease.with(TEAM).receiving(policy(List.of("local-team"))).inForce();
    private static final Release NOTHING_MAY_BE_KNOWN =
            OneRelease.with(TEAM).receiving(Map.of()).inForce();

    private static final List<DisclosureBan> NO_BANS = List.of();
    private static final List<DisclosureBan> ALL_BANNED = List.of(ban(Set.of(), NOON.minusSeconds(60)));
    private static final List<DisclosureBan> PLAN_BANNED = List.of(ban(Set.of("plan"), NOON.minusSeconds(60)));

    @Test
    void onAnotherGroundItMayLeaveAndWhatTheRoleMayKnowIsForTheFilter() {
        assertThat(refusal(ground("report-right", NO_BANS), ALL_MAY_BE_KNOWN)).isEmpty();
        assertThat(refusal(ground("report-right", NO_BANS), NOTHING_MAY_BE_KNOWN))
                .isEmpty();
    }

    @Test
    void onAConsentThatPermitsItItMayLeave() {
        assertThat(refusal(ground("consent", NO_BANS, consent("active")), ALL_MAY_BE_KNOWN))
                .isEmpty();
    }

    @Test
    void onAConsentThatEndedItMayNotAndIsToldWhichDataThatIsAbout() {
        var refusal = refusal(ground("consent", NO_BANS, consent("inactive")), ALL_MAY_BE_KNOWN)
                .orElseThrow();
        assertThat(refusal.refusal()).isEqualTo(Refusal.NOT_PERMITTED);
        assertThat(refusal.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.rule()).isEqualTo("consent");
            assertThat(issue.message().nl()).startsWith("De toestemming").endsWith(" (facts, identity)");
            assertThat(issue.message().en()).startsWith("The consent").endsWith(" (facts, identity)");
        });
    }

    @Test
    void whatACourtForbidsMayNotLeaveWhateverTheGround() {
        assertThat(rules(ground("report-right", ALL_BANNED))).containsExactly("court-order");
        assertThat(rules(ground("consent", ALL_BANNED, consent("active")))).containsExactly("court-order");
    }

    @Test
    void whatACourtForbidsOfOtherDataKeepsNothingBackHere() {
        assertThat(rules(ground("report-right", PLAN_BANNED))).isEmpty();
        assertThat(refusal(ground("report-right", PLAN_BANNED), NOTHING_MAY_BE_KNOWN))
                .as("the role may not know it, which is for the filter")
                .isEmpty();
    }

    @Test
    void aClosedReportMayNotLeaveAndNothingIsToldOfItsData() {
        var closed =
                new Authorisation("politie", "report-right", "advice", "test", List.of(), new Limits(NO_BANS, true));
        var refusal = refusal(closed, ALL_MAY_BE_KNOWN).orElseThrow();
        assertThat(refusal.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.rule()).isEqualTo("referral-closed");
            assertThat(issue.message().nl()).doesNotContain("(");
        });
    }

    @Test
    void whatWasWrittenBeforeACourtForbadeMoreIsOutdated() {
        var forbidden = ground("report-right", ALL_BANNED);
        assertThat(isOutdated(forbidden, NOON.minusSeconds(120))).isTrue();
        assertThat(isOutdated(forbidden, NOON)).isFalse();
        assertThat(isOutdated(ground("report-right", NO_BANS), NOON.minusSeconds(120)))
                .isFalse();
    }

    private static boolean isOutdated(Authorisation ground, Instant written) {
        return StandingConsent.isOutdated(delivery(ground), ALL_MAY_BE_KNOWN, CLOCK, written);
    }

    private static List<String> rules(Authorisation ground) {
        return refusal(ground, ALL_MAY_BE_KNOWN).stream()
                .flatMap(refusal -> refusal.issues().stream())
                .map(Issue::rule)
                .toList();
    }

    private static Optional<MessageRejected> refusal(Authorisation ground, Release release) {
        return StandingConsent.refusal(delivery(ground), release, CLOCK);
    }

    private static Delivery delivery(Authorisation ground) {
        return Delivery.planned(
                DeliveryId.next(),
                MessageId.next(),
                OneRelease.NUMBER,
                "team",
                "fhir",
                "referral",
                "family",
                false,
                ground,
                Examples.policeReport());
    }

    private static Authorisation ground(String basis, List<DisclosureBan> bans, ConsentTerms... consents) {
        return new Authorisation("politie", basis, "advice", "test", List.of(consents), new Limits(bans, false));
    }

    private static ConsentTerms consent(String status) {
        var all = new Provision(true, List.of(), Set.of(), Set.of(), null, null, false, List.of());
        return new ConsentTerms("c", "r", null, "f", status, TODAY, null, null, null, List.of(all));
    }

    private static DisclosureBan ban(Set<String> data, Instant recorded) {
        return new DisclosureBan(
                "b", "rechtbank", Set.of("family"), TODAY, null, null, null, data, List.of(), List.of(), recorded);
    }

    private static Map<String, List<String>> policy(List<String> roles) {
        var policy = new HashMap<String, List<String>>();
        KnownCodes.ofVocabulary().dataClasses().forEach(data -> policy.put(data, roles));
        return policy;
    }
}
