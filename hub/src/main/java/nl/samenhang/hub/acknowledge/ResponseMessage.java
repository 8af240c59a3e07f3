package nl.samenhang.hub.acknowledge;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.partner.HubIdentity;
import nl.samenhang.hub.partner.Partner;
import org.hl7.fhir.r4.model.MessageHeader.ResponseType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.stereotype.Component;

/**
 * The answer to a FHIR message: a SafetyMessage of the event {@code acknowledgement} with
 * {@code MessageHeader.response} (FHIR R4 messaging, "MessageHeader.response"). Its ids follow from the hub's message
 * id, so the same message gets the same answer.
 */
@Component
public final class ResponseMessage {

    /** A response can only name a request whose id is an id of FHIR. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    private final HubIdentity hub;

    ResponseMessage(HubIdentity hub) {
        this.hub = hub;
    }

    /**
     * The answer to a message that was taken or refused. When the MessageHeader of the request has no id that can be
     * named, there is no message to respond to: the answer is the OperationOutcome alone.
     */
    public Resource to(Partner caller, Answer answer) {
        var receipt = answer.receipt();
        var requestId = receipt.senderMessageId();
        if (!canBeNamed(requestId)) {
            return outcome(receipt.issues());
        }
        var acknowledgement = new Acknowledgement(hub, caller, receipt.messageId(), receipt.receivedAt());
        return answer.refusal().isPresent()
                ? acknowledgement.of(requestId, ResponseType.FATALERROR, outcome(receipt.issues()))
                : acknowledgement.ok(requestId);
    }

    /** The answer to a message that could not be looked at now; the sender sends it again, unchanged. */
    public Resource later(Partner caller, String requestId, Issue why, Instant at) {
        var outcome = outcome(List.of(why));
        return canBeNamed(requestId)
                ? new Acknowledgement(hub, caller, requestId + '/' + at, at)
                        .of(requestId, ResponseType.TRANSIENTERROR, outcome)
                : outcome;
    }

    private static boolean canBeNamed(String requestId) {
        return requestId != null && ID.matcher(requestId).matches();
    }

    /** Every issue, Dutch first, with the place in the sender's own format. */
    public static OperationOutcome outcome(List<Issue> issues) {
        var outcome = new OperationOutcome();
        for (var issue : issues) {
            var told = outcome.addIssue()
                    .setSeverity(IssueSeverity.fromCode(issue.severity()))
                    .setCode(IssueType.fromCode(issue.code()))
                    .setDiagnostics(issue.rule());
            told.getDetails().setText(issue.message().inBoth());
            if (issue.fhirPath() != null) {
                told.getExpression().add(new StringType(issue.fhirPath()));
            }
            if (issue.nativePath() != null) {
                told.getLocation().add(new StringType(issue.nativePath()));
            }
        }
        return outcome;
    }
}
