package nl.samenhang.hub.fhir;

import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.samenhang.hub.acknowledge.Answer;
import nl.samenhang.hub.acknowledge.ResponseMessage;
import nl.samenhang.hub.consent.ConsentReading;
import nl.samenhang.hub.consent.SeenConsent;
import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.receive.MessageGateway;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.profiles.Text;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.stereotype.Component;

/**
 * Records a consent that is sent by itself: it becomes a message and goes in by the one door, so that it is judged,
 * weighed, kept and passed on as any other.
 */
@Component
public final class ConsentWriter implements IResourceProvider {

    private static final List<String> CONDITIONS = List.of("If-Match", "If-None-Match", "If-None-Exist");

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

    @Override
    public Class<Consent> getResourceType() {
        return Consent.class;
    }

    /** 201 for a new consent; 200 for the same once more, without a second effect. */
    @Create
    public MethodOutcome create(@ResourceParam byte[] body, HttpServletRequest request) {
        var caller = caller(request);
        var sent = SentConsent.of(caller, body);
        var isKnown = sent.reference()
                .flatMap(reference -> register.one(caller, reference))
                .filter(SeenConsent::whole)
                .isPresent();
        if (isKnown && accepted(caller, sent).isEmpty()) {
            throw Fault.CONSENT_EXISTS.told();
        }
        return outcome(caller, sent, take(caller, sent));
    }

    /** 200 for another version: changed, withdrawn, or the same once more without a second effect. */
    @Update
    public MethodOutcome update(@IdParam IdType id, @ResourceParam byte[] body, HttpServletRequest request) {
        var caller = caller(request);
        var sent = SentConsent.of(caller, body);
        var reference = id.getIdPart();
        if (!reference.equals(sent.idInContent())
                || !reference.equals(sent.reference().orElse(reference))) {
            throw Fault.CONSENT_ELSEWHERE.told();
        }
        var isParty = register.one(caller, reference).isPresent();
        if (!isParty && !register.knows(reference)) {
            throw Fault.NOT_FOUND.told();
        }
        try {
            return outcome(caller, sent, take(caller, sent)).setCreated(Boolean.FALSE);
        } catch (BaseServerResponseException refused) {
            // to who is no party it is not there; that somebody tried stands in the audit trail
            throw isParty ? refused : Fault.NOT_FOUND.told();
        }
    }

    private static String caller(HttpServletRequest request) {
        if (request.getQueryString() != null
                || CONDITIONS.stream().anyMatch(header -> request.getHeader(header) != null)) {
            throw Fault.CONDITIONS.told();
        }
        if (Optional.ofNullable(request.getContentType()).orElse("").contains("xml")) {
            throw Fault.NOT_JSON.told();
        }
        return request.getUserPrincipal().getName();
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
            var answer = gateway.receive(caller, message.json(), "fhir");
            var refusal = answer.refusal();
            if (refusal.isEmpty()) {
                return answer;
            }
            // of a conflict: the same came in at the same time, and was first
            return refusal.filter(Refusal.CONFLICT::equals)
                    .flatMap(conflict -> accepted(caller, sent))
                    .orElseThrow(() -> refused(answer, refusal.get(), message));
        });
    }

    private MethodOutcome outcome(String caller, SentConsent sent, Answer answer) {
        var reference = sent.reference().orElseThrow();
        var version = register.one(caller, reference).map(SeenConsent::last).orElse(1);
        var outcome = new MethodOutcome(new IdType("Consent", reference, Integer.toString(version)));
        outcome.setCreated(!answer.isDuplicate());
        outcome.setOperationOutcome(ResponseMessage.outcome(List.of(told(answer.receipt()))));
        return outcome;
    }

    private static Issue told(Receipt receipt) {
        var id = receipt.messageId();
        return new Issue(
                "information",
                "informational",
                "receipt",
                null,
                null,
                new Text(
                        "Aangenomen als bericht " + id + "; wat ervan wordt, staat op /v1/messages/" + id + ".",
                        "Accepted as message " + id + "; what becomes of it stands at /v1/messages/" + id + "."));
    }

    /** Every issue, by its place in the Consent that was sent. */
    private static BaseServerResponseException refused(Answer answer, Refusal refusal, ConsentMessage message) {
        var issues = answer.receipt().issues().stream().map(message::inConsent).toList();
        return Fault.refused(refusal.httpStatus(), issues);
    }
}
