package nl.samenhang.hub.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.message.Authorisation;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.ConsentTerms.Provision;
import nl.samenhang.hub.message.DisclosureBan;
import nl.samenhang.hub.message.Limits;
import nl.samenhang.hub.partner.Partner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What forbids a local team facts about a family: the policy, then a court, then the person who was asked. */
class DisclosureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 18);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final Partner TEAM = Examples.partner("team", "local-team", "00000099000000003000", "*");

    @ParameterizedTest(name = "policy {0}, court forbids {1}, basis {2}, consents {3}: {4}")
    @CsvSource({
        // policy, court, basis,        consents,        forbidden by
        "allows,   -,     report-right, -,               -",
        "denies,   -,     report-right, -,               may-receive",
        "allows,   facts, report-right, -,               court-order",
        "allows,   plan,  report-right, -,               -",
        "denies,   facts, report-right, -,               may-receive",
        "allows,   -,     consent,      yes,             -",
        "denies,   -,     consent,      yes,             may-receive",
        "allows,   facts, consent,      yes,             court-order",
        "allows,   facts, consent,      no,              court-order",
        "allows,   -,     consent,      -,               consent",
        "allows,   -,     consent,      no,              consent",
        "allows,   -,     consent,      yes no,          consent",
        "allows,   -,     consent,      yes yes,         -",
        "allows,   -,     consent,      ended,           consent",
        "allows,   -,     consent,      yes ended,       consent",
        "allows,   -,     consent,      tomorrow,        consent",
        "allows,   -,     report-right, no,              -",
    })
    void isForbiddenByTheFirstThatForbidsIt(
            String policy, String court, String basis, String consents, String forbiddenBy) {
        var disclosure = disclosure(policy, court, basis, consents);
        var rule = disclosure.against(TEAM, "facts").map(Disclosure.Against::rule);
        assertThat(rule.orElse("-")).isEqualTo(forbiddenBy);
        assertThat(disclosure.permits(TEAM, "facts")).isEqualTo(rule.isEmpty());
        assertThat(disclosure
                        .against(TEAM, "facts")
                        .filter(Disclosure.Against::isByCourt)
                        .isPresent())
                .isEqualTo("court-order".equals(forbiddenBy));
    }

    @Test
    void namesWhatAMessageIsAboutAndMayNotBeReceived() {
        var message = Examples.policeReport();
        assertThat(disclosure("allows", "-", "report-right", "-").forbidden(TEAM, message, "referral"))
                .containsExactly("identity");
        assertThat(disclosure("denies", "-", "report-right", "-").forbidden(TEAM, message, "referral"))
                .containsExactlyInAnyOrder("facts", "identity");
    }

    @Test
    void tellsWhichRoleMayNot() {
        assertThat(disclosure("denies", "-", "report-right", "-").against(TEAM, "facts"))
                .hasValueSatisfying(against -> {
                    assertThat(against.reason().nl()).contains("De rol local-team ");
                    assertThat(against.reason().en()).contains("The role local-team ");
                });
    }

    /** The team may know facts, where the policy allows it, and nothing else. */
    private static Disclosure disclosure(String policy, String court, String basis, String consents) {
        var roles = policy.equals("allows") ? List.of("local-team") : List.<String>of();
        var release = OneRelease.with(TEAM).receiving(Map.of("facts", roles)).inForce();
        var bans = court.equals("-") ? List.<DisclosureBan>of() : List.of(ban(court));
        var asked = Stream.of(consents.split(" "))
                .filter(consent -> !consent.equals("-"))
                .map(DisclosureTest::consent)
                .toList();
        var ground = new Authorisation("politie", basis, "advice", "test", asked, new Limits(bans, false));
        return new Disclosure(release, ground, CLOCK);
    }

    private static DisclosureBan ban(String data) {
        return new DisclosureBan(
                "b", "rechtbank", Set.of("f"), TODAY, null, null, null, Set.of(data), List.of(), List.of(), null);
    }

    private static ConsentTerms consent(String said) {
        var rule = new Provision(!said.equals("no"), List.of(), Set.of(), Set.of(), null, null, false, List.of());
        var status = said.equals("ended") ? "inactive" : "active";
        var given = said.equals("tomorrow") ? TODAY.plusDays(1) : TODAY;
        return new ConsentTerms(said, "r", null, "f", status, given, null, null, null, List.of(rule));
    }
}
