package nl.samenhang.hub.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.Partner;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A message rests on the consent of somebody of its own family; of another person's it is not even told that it is
 * known.
 */
class WhoseConsentTest {

    private static final Partner TEAM = Examples.partner("team", "local-team", "00000099000000003000", "*");

    private final Bundle message = Examples.consents();
    private final MessageFacts facts = new MessageFacts(message);
    private final String child = facts.consents().get(0).getPatient().getReference();

    @BeforeEach
    void namesAConsentByItsNumberOnly() {
        facts.header().orElseThrow().getEventCoding().setCode("family-plan");
        var named = facts.namedConsents().get(0);
        named.setIdentifier(facts.consents().get(0).getIdentifierFirstRep()).setReference(null);
    }

    @Test
    void aMemberOfTheFamilyWhateverTheFamilyIsCalled() {
        assertThat(rules(consentOf("sanne", "another-family"), Map.of(child, "sanne")))
                .isEmpty();
        assertThat(rules(consentOf("tim", "family-reference"), Map.of(child, "sanne")))
                .containsExactly("consent-known");
    }

    @Test
    void notSomebodyWhoIsOnlyNamedInTheMessage() {
        facts.family()
                .orElseThrow()
                .getMember()
                .removeIf(member -> child.equals(member.getEntity().getReference()));
        assertThat(rules(consentOf("sanne", "family-reference"), Map.of(child, "sanne")))
                .containsExactly("consent-known");
    }

    @Test
    void anybodyInAMessageThatNamesNoFamily() {
        message.getEntry().removeIf(entry -> entry.getResource() instanceof Group);
        assertThat(rules(consentOf("sanne", "family-reference"), Map.of(child, "sanne")))
                .isEmpty();
        assertThat(rules(consentOf("tim", "family-reference"), Map.of(child, "sanne")))
                .containsExactly("consent-known");
    }

    @Test
    void whoHasNoNumberIsKnownByTheFamily() {
        assertThat(rules(consentOf(null, "family-reference"), Map.of())).isEmpty();
        assertThat(rules(consentOf(null, "another-family"), Map.of())).containsExactly("consent-known");
    }

    private List<String> rules(ConsentTerms known, Map<String, String> people) {
        return new RegisterAtHand(known)
                        .ground(Clock.systemUTC())
                        .weigh(
                                Examples.canonical("team", message, people),
                                TEAM,
                                OneRelease.with(TEAM).inForce().partners())
                        .issues()
                        .stream()
                        .map(Issue::rule)
                        .toList();
    }

    private ConsentTerms consentOf(String person, String family) {
        var number = ConsentReader.reference(facts.consents().get(0).getIdentifierFirstRep());
        var given = LocalDate.of(2026, 3, 20);
        return new ConsentTerms(number, TEAM.oin(), person, family, "active", given, null, null, null, List.of());
    }
}
