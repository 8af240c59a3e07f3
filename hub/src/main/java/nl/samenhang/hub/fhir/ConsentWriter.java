package nl.samenhang.hub.fhir;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.samenhang.hub.acknowledge.Answer;
import nl.samenhang.hub.acknowledge.ResponseMessage;
import nl.samenhang.hub.consent.ConsentReading;
import nl.samenhang.hub.consent.SeenConsent;
import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.receive.MessageGateway;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.profiles.Text;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.springframework.stereotype.Component;

/**
 * Records a consent that is sent by itself: it becomes a message and goes in by the one door, so that it is judged,
 * weighed, kept and passed on as any other.
 */
@Component
final class ConsentWriter {

    private static final String FORMAT = "fhir";

    private final MessageGateway gateway;
    private final Journal journal;
    private final ConsentReading register;
    private final Releases releases;
    private final Clock clock;

    ConsentWriter(MessageGateway gateway, Journal journal, ConsentReading register, Releases releases, Clock clock) {
        this.gateway = gateway;
        this.journal = journal;
        this.register = register;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * What was recorded.
     *
     * @param isNew false when the same came in before, and nothing happened now; and for a version of a known consent
     * @param receipt names the message that it became
     */
    record Written(boolean isNew, String reference, int version, OperationOutcome receipt) {}

    /** A consent that the register does not have; the same once more has no second effect. */
    Written create(String caller, byte[] body) {
        var sent = SentConsent.of(caller, body);
        var isKnown = sent.reference()
                .flatMap(reference -> register.one(caller, reference))
                .filter(SeenConsent::whole)
                .isPresent();
        if (isKnown && accepted(caller, sent).isEmpty()) {
            throw Fault.CONSENT_EXISTS.told();
        }
        var answer = take(caller, sent);
        return written(caller, sent, answer, !answer.isDuplicate());
    }

    /** Another version: changed, withdrawn, or the same once more without a second effect. */
    Written update(String caller, String reference, byte[] body) {
        var sent = SentConsent.of(caller, body);
        if (!reference.equals(sent.idInContent())
                || !reference.equals(sent.reference().orElse(reference))) {
            throw Fault.CONSENT_ELSEWHERE.told();
        }
        var isParty = register.one(caller, reference).isPresent();
        if (!isParty && !register.knows(reference)) {
            throw Fault.NOT_FOUND.told();
        }
        try {
            return written(caller, sent, take(caller, sent), false);
        } catch (BaseServerResponseException refused) {
            // to who is no party it is not there; that somebody tried stands in the audit trail
            throw isParty ? refused : Fault.NOT_FOUND.told();
        }
    }

    /** Its id follows from its content, so what was accepted under it was this. */
    private Optional<Answer> accepted(String caller, SentConsent sent) {
        return journal.acceptedUnder(caller, sent.id().toString())
                .map(before -> Answer.accepted(before.receipt().asDuplicate()));
    }

    private Answer take(String caller, SentConsent sent) {
        return accepted(caller, sent).orElseGet(() -> {
            var sender = releases.inForce().partners().byId(caller);
            var message = ConsentMessage.of(sent, sender, clock.instant());
            var answer = gateway.receive(caller, message.json(), FORMAT);
            return answer.refusal()
                    .map(refusal ->
                            sameAtOnce(refusal, caller, sent).orElseThrow(() -> refused(answer, refusal, message)))
                    .orElse(answer);
        });
    }

    /** A conflict under an id that follows from the content: the same came in at the same time, and was first. */
    private Optional<Answer> sameAtOnce(Refusal refusal, String caller, SentConsent sent) {
        return refusal == Refusal.CONFLICT ? accepted(caller, sent) : Optional.empty();
    }

    private Written written(String caller, SentConsent sent, Answer answer, boolean isNew) {
        var reference = sent.reference().orElseThrow();
        var version = register.one(caller, reference).map(SeenConsent::last).orElse(1);
        var told = told(answer.receipt().messageId());
        return new Written(isNew, reference, version, ResponseMessage.outcome(List.of(told)));
    }

    private static Issue told(String message) {
        return new Issue(
                "information",
                "informational",
                "receipt",
                null,
                null,
                new Text(
                        "Aangenomen als bericht " + message + "; wat ervan wordt, staat op /v1/messages/" + message,
                        "Accepted as message " + message + "; what becomes of it stands at /v1/messages/" + message));
    }

    /** Every issue, by its place in the Consent that was sent. */
    private static BaseServerResponseException refused(Answer answer, Refusal refusal, ConsentMessage message) {
        var issues = answer.receipt().issues().stream().map(message::inConsent).toList();
        return Fault.refused(refusal.httpStatus(), issues);
    }
}
