package nl.samenhang.hub.acknowledge;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.partner.HubIdentity;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.MessageHeader.ResponseType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.stereotype.Component;

/**
 * The answer to a FHIR message: a message Bundle with {@code MessageHeader.response} (FHIR R4 messaging,
 * "MessageHeader.response"). Its ids follow from the hub's message id, so the same message gets the same answer.
 */
@Component
public final class ResponseMessage {

    private final HubIdentity hub;

    ResponseMessage(HubIdentity hub) {
        this.hub = hub;
    }

    /**
     * The answer to a message that was taken or refused.
     *
     * @param requestId id of the request's MessageHeader; null when it had none that could be read, and then there is
     *     no message to respond to: the answer is the OperationOutcome alone
     */
    public Resource of(Answer answer, String requestId) {
        var receipt = answer.receipt();
        var refused = answer.refusal().isPresent();
        if (requestId == null) {
            return outcome(receipt.issues());
        }
        var bundle = bundle(receipt.messageId(), receipt.receivedAt());
        var header = header(receipt.messageId(), requestId, refused ? ResponseType.FATALERROR : ResponseType.OK);
        add(bundle, header);
        if (refused) {
            addDetails(bundle, header, outcome(receipt.issues()), receipt.messageId());
        }
        return bundle;
    }

    /** The answer to a message that could not be looked at now; the sender sends it again, unchanged. */
    public Bundle later(String requestId, Issue why, Instant at) {
        var basis = requestId + '/' + at;
        var bundle = bundle(basis, at);
        var header = header(basis, requestId, ResponseType.TRANSIENTERROR);
        add(bundle, header);
        addDetails(bundle, header, outcome(List.of(why)), basis);
        return bundle;
    }

    private static Bundle bundle(String basis, Instant at) {
        var bundle = new Bundle();
        bundle.setType(Bundle.BundleType.MESSAGE);
        bundle.setId(derived(basis, "bundle"));
        bundle.setTimestamp(Date.from(at));
        return bundle;
    }

    private static void addDetails(Bundle bundle, MessageHeader header, OperationOutcome outcome, String basis) {
        outcome.setId(derived(basis, "outcome"));
        header.getResponse().setDetails(new Reference("urn:uuid:" + outcome.getIdPart()));
        add(bundle, outcome);
    }

    private MessageHeader header(String basis, String requestId, ResponseType code) {
        var header = new MessageHeader();
        header.setId(derived(basis, "header"));
        header.setEvent(new Coding(Vocabulary.Codes.MESSAGE_EVENT, "acknowledgement", "Acknowledgement"));
        header.getSource().setName(hub.name()).setEndpoint("urn:oin:" + hub.oin());
        header.getResponse().setCode(code).setIdentifier(requestId);
        return header;
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

    private static void add(Bundle bundle, Resource resource) {
        bundle.addEntry().setFullUrl("urn:uuid:" + resource.getIdPart()).setResource(resource);
    }

    private static String derived(String basis, String part) {
        var name = basis + '/' + part;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
