package nl.samenhang.hub.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.message.Authorisation;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.MessageFacts;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.junit.jupiter.api.Test;

/** Who is told that a consent ended. */
class WithdrawalNoticeTest {

    private static final String WITHDRAWN =
            ConsentTerms.referenceOf("https://lokaal-team.example/toestemming", "T-2026-0034");
    private static final ConsentTerms TERMS =
            new ConsentTerms("c", "r", null, "f", "inactive", LocalDate.of(2026, 3, 20), null, null, null, List.of());

    private final RegisterAtHand register = new RegisterAtHand().served(WITHDRAWN, "ggz", "school");
    private final WithdrawalNotice notice = register.notices();

    @Test
    void whoeverReceivedDataOnItIsTold() {
        assertThat(notice.ends(told(Examples.withdrawal()))).isTrue();
        assertThat(notice.recipients(told(Examples.withdrawal()))).containsExactly("ggz", "school");
    }

    @Test
    void aRefusalAndAMistakeEndAConsentToo() {
        for (var status : List.of(ConsentState.REJECTED, ConsentState.ENTEREDINERROR)) {
            var message = Examples.withdrawal();
            new MessageFacts(message).consents().get(0).setStatus(status);
            assertThat(notice.ends(told(message))).isTrue();
            assertThat(notice.recipients(told(message))).containsExactly("ggz", "school");
        }
    }

    @Test
    void ofAConsentThatHoldsNobodyIsTold() {
        assertThat(notice.ends(told(Examples.consents()))).isFalse();
        assertThat(notice.recipients(told(Examples.consents()))).isEmpty();
    }

    @Test
    void eachIsToldOnce() {
        var message = Examples.consents();
        var consents = new MessageFacts(message).consents();
        consents.forEach(consent -> consent.setStatus(ConsentState.INACTIVE));
        register.served(ConsentReader.reference(consents.get(0).getIdentifierFirstRep()), "ggz", "team");
        assertThat(notice.recipients(told(message))).containsExactly("ggz", "team", "school");
    }

    @Test
    void aMessageThatRestsOnAnEndedConsentEndsNothingThatIsKnown() {
        var plan = Examples.canonical("team", Examples.policeReport());
        var ground = new Authorisation("team", "consent", "advice", "test", List.of(TERMS), Examples.NO_LIMITS);
        var resting = new AuthorisedMessage(plan, ground, plan.trail());
        assertThat(new RegisterAtHand(TERMS).notices().ends(resting)).isFalse();
    }

    private static AuthorisedMessage told(Bundle bundle) {
        var message = Examples.canonical("team", bundle);
        return new AuthorisedMessage(message, Examples.granted("team"), message.trail());
    }
}
