package nl.samenhang.hub.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.profiles.ProfilePackage;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Identifier;
import org.junit.jupiter.api.Test;

/** Why a message may not rest on the consent that it names; the plan of the story rests on T-2026-0031. */
class ConsentGroundTest {

    private static final String TEAM_OIN = "00000099000000003000";
    private static final LocalDate GIVEN = LocalDate.of(2026, 3, 20);
    private static final String REFERENCE = ConsentReader.reference(new Identifier()
            .setSystem("https://lokaal-team.example/toestemming")
            .setValue("T-2026-0031"));

    private final Partner team = Examples.partner("lokaal-team", "local-team", TEAM_OIN, "*");
    private final Partner other = Examples.partner("ander-team", "local-team", "00000099000000003001", "*");

    @Test
    void aConsentThatHoldsForTheFamilyOfTheMessageIsItsGround() {
        var known = terms("active", null, "family-reference", GIVEN.plusMonths(6));
        var weighed = weigh(example("family-plan"), team, known);
        assertThat(weighed.issues()).isEmpty();
        assertThat(weighed.consents()).containsExactly(known);
    }

    @Test
    void aMessageThatRestsOnConsentNamesOne() {
        var plan = example("family-plan");
        new MessageFacts(plan).header().orElseThrow().getExtension().removeIf(extension -> extension
                .getUrl()
                .equals(Vocabulary.Extensions.CONSENT));
        assertThat(rules(plan, team)).containsExactly("consent-named");
    }

    @Test
    void aConsentThatTheRegisterDoesNotKnowIsNoGround() {
        assertThat(rules(example("family-plan"), team)).containsExactly("consent-known");
    }

    @Test
    void aConsentOutsideItsPeriodIsNoGround() {
        assertThat(rules(example("family-plan"), team, terms("active", null, "family-reference", GIVEN.plusDays(1))))
                .containsExactly("consent-period");
    }

    @Test
    void aWithdrawnConsentIsNoGround() {
        assertThat(rules(example("family-plan"), team, terms("inactive", null, "family-reference", null)))
                .containsExactly("consent-withdrawn");
    }

    @Test
    void theConsentOfSomebodyElseIsNoGround() {
        assertThat(rules(example("family-plan"), team, terms("active", "somebody", "family-reference", null)))
                .containsExactly("consent-person");
        assertThat(rules(example("family-plan"), team, terms("active", null, "another-family", null)))
                .containsExactly("consent-person");
    }

    @Test
    void onlyItsRecorderMayRecordItOrSayThatItEnded() {
        assertThat(rules(example("consent"), other))
                .contains("consent-recorder")
                .doesNotContain("consent-known");
        assertThat(rules(example("consent"), team)).isEmpty();
        var ofAnother = new ConsentTerms(
                REFERENCE, "00000099000000003001", null, "f", "active", GIVEN, null, null, null, List.of());
        assertThat(rules(example("consent"), team, ofAnother)).containsOnlyOnce("consent-recorder");
    }

    @Test
    void anotherGroundAsksNoConsent() {
        assertThat(weigh(example("safety-assessment"), team).consents()).isEmpty();
        assertThat(rules(example("safety-assessment"), team)).isEmpty();
    }

    private List<String> rules(Bundle bundle, Partner sender, ConsentTerms... known) {
        return weigh(bundle, sender, known).issues().stream().map(Issue::rule).toList();
    }

    private ConsentGround.Weighed weigh(Bundle bundle, Partner sender, ConsentTerms... known) {
        var day = GIVEN.plusMonths(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        var ground = new RegisterAtHand(known).ground(clockAt(day));
        var directory = OneRelease.with(team, other).inForce().partners();
        return ground.weigh(Examples.canonical(sender.id(), bundle), sender, directory);
    }

    private static Clock clockAt(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }

    private static ConsentTerms terms(String status, String person, String family, LocalDate until) {
        return new ConsentTerms(REFERENCE, TEAM_OIN, person, family, status, GIVEN, null, GIVEN, until, List.of());
    }

    private static Bundle example(String event) {
        return ProfilePackage.examples()
                .map(json -> Examples.FHIR.newJsonParser().parseResource(Bundle.class, json))
                .filter(bundle -> new MessageFacts(bundle).event().equals(event))
                .filter(bundle -> new MessageFacts(bundle).consents().stream().allMatch(consent -> consent.getStatus()
                        .toCode()
                        .equals("active")))
                .findFirst()
                .orElseThrow();
    }
}
