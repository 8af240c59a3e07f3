package nl.samenhang.hub.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.Successor;
import nl.samenhang.profiles.ProfilePackage;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Identifier;
import org.junit.jupiter.api.Test;

/** Why a message may not rest on the consent that it names; the plan of the story rests on T-2026-0031. */
class ConsentGroundTest {

    private static final String TEAM_OIN = "00000099000000003000";
    private static final LocalDate GIVEN = LocalDate.of(2026, 3, 20);
    private static final Identifier NUMBER = new Identifier()
            .setSystem("https://lokaal-team.example/toestemming")
            .setValue("T-2026-0031");
    private static final String REFERENCE = ConsentReader.reference(NUMBER);

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
    void theConsentOfSomebodyElseIsNoGroundAndIsNotEvenKnown() {
        assertThat(rules(example("family-plan"), team, terms("active", "somebody", "family-reference", null)))
                .containsExactly("consent-known");
        assertThat(rules(example("family-plan"), team, terms("active", null, "another-family", null)))
                .containsExactly("consent-known");
    }

    @Test
    void onlyItsRecorderMayRecordItOrSayThatItEnded() {
        assertThat(rules(example("consent"), other)).contains("consent-recorder", "consent-known");
        assertThat(rules(example("consent"), team)).isEmpty();
        var ofAnother = new ConsentTerms(
                REFERENCE, "00000099000000003001", null, "f", "active", GIVEN, null, null, null, List.of());
        assertThat(rules(example("consent"), team, ofAnother)).containsOnlyOnce("consent-recorder");
    }

    @Test
    void aConsentInAnotherMessageCountsWhenItsSenderRecordedItAndNotWhenAnotherSaysSo() {
        var plan = example("consent");
        new MessageFacts(plan).header().orElseThrow().getEventCoding().setCode("family-plan");
        assertThat(rules(plan, team)).isEmpty();
        assertThat(rules(plan, other)).containsExactly("consent-known");
        new MessageFacts(plan).namedConsents().get(0).setReference(null).setIdentifier(NUMBER);
        assertThat(rules(plan, team)).as("by its number").isEmpty();
    }

    @Test
    void theSameConsentNamedTwiceIsOneGround() {
        var plan = example("family-plan");
        var header = new MessageFacts(plan).header().orElseThrow();
        header.addExtension(
                Vocabulary.Extensions.CONSENT,
                new MessageFacts(plan).namedConsents().get(0));
        assertThat(weigh(plan, team, terms("active", null, "family-reference", null))
                        .consents())
                .hasSize(1);
    }

    @Test
    void ofSeveralConsentsInAMessageItRestsOnTheOneThatItNames() {
        var message = example("consent");
        var facts = new MessageFacts(message);
        var second = facts.consents().get(1);
        facts.namedConsents().get(0).setReference("urn:uuid:" + second.getIdPart());
        var number = ConsentReader.reference(second.getIdentifierFirstRep());
        assertThat(weigh(message, team).consents())
                .extracting(ConsentTerms::consent)
                .containsExactly(number);
        facts.namedConsents().get(0).setReference(null).setIdentifier(second.getIdentifierFirstRep());
        assertThat(weigh(message, team).consents())
                .extracting(ConsentTerms::consent)
                .containsExactly(number);
    }

    @Test
    void onlyAMessageThatRecordsConsentsChangesOneThatIsKnown() {
        var refused = terms("rejected", null, "family-reference", null);
        var known = new ConsentTerms(
                REFERENCE,
                TEAM_OIN,
                null,
                "family-reference",
                "rejected",
                GIVEN.minusDays(9),
                null,
                null,
                null,
                List.of());
        var message = example("consent");
        assertThat(rules(message, team, known)).isEmpty();
        assertThat(rules(message, team, refused)).as("on the same day").containsExactly("consent-withdrawn");
        new MessageFacts(message).header().orElseThrow().getEventCoding().setCode("family-plan");
        assertThat(rules(message, team, known)).containsExactly("consent-withdrawn");
    }

    @Test
    void aNumberServesOnePersonAndStandsInAMessageOnce() {
        var ofAnother = terms("active", "somebody", "family-reference", null);
        assertThat(rules(example("consent"), team, ofAnother)).contains("consent-person");
        var twice = example("consent");
        var consents = new MessageFacts(twice).consents();
        consents.get(1).setIdentifier(consents.get(0).getIdentifier());
        assertThat(rules(twice, team)).contains("consent-twice");
    }

    @Test
    void aWithdrawalStandsAlone() {
        var several = example("consent");
        new MessageFacts(several).consents().get(1).setStatus(ConsentState.INACTIVE);
        assertThat(rules(several, team)).containsExactly("consent-alone");
        assertThat(rules(Examples.withdrawal(), team)).isEmpty();
    }

    @Test
    void whoTookOverFromItsRecorderMayRecordToo() {
        var old = TestPartner.partner("lokaal-team", TEAM_OIN, "local-team")
                .in("*")
                .succeededBy(new Successor("ander-team", LocalDate.of(2020, 1, 1), List.of()))
                .make();
        var directory = OneRelease.with(old, other).inForce().partners();
        var ground = new RegisterAtHand().ground(clockAt(GIVEN.atStartOfDay().toInstant(ZoneOffset.UTC)));
        var weighed = ground.weigh(Examples.canonical(other.id(), example("consent")), other, directory);
        assertThat(weighed.issues()).extracting(Issue::rule).doesNotContain("consent-recorder");
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
