package nl.samenhang.hub.acknowledge;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Receipt;
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

    /** @param requestId id of the request's MessageHeader; null when the request had none that could be read */
    public Bundle of(Answer answer, String requestId) {
        var receipt = answer.receipt();
        var bundle = new Bundle();
        bundle.setType(Bundle.BundleType.MESSAGE);
        bundle.setId(derived(receipt, "bundle"));
        bundle.setTimestamp(Date.from(receipt.receivedAt()));
        var header = header(receipt, requestId);
        add(bundle, header);
        if (answer.refusal().isPresent()) {
            var outcome = outcome(receipt.issues());
            outcome.setId(derived(receipt, "outcome"));
            header.getResponse().setCode(ResponseType.FATALERROR);
            header.getResponse().setDetails(new Reference("urn:uuid:" + outcome.getIdPart()));
            add(bundle, outcome);
        }
        return bundle;
    }

    private MessageHeader header(Receipt receipt, String requestId) {
        var header = new MessageHeader();
        header.setId(derived(receipt, "header"));
        header.setEvent(new Coding(Vocabulary.Codes.MESSAGE_EVENT, "acknowledgement", "Acknowledgement"));
        header.getSource().setName(hub.name()).setEndpoint("urn:oin:" + hub.oin());
        header.getResponse().setCode(ResponseType.OK);
        header.getResponse().setIdentifier(requestId == null ? receipt.messageId() : requestId);
        return header;
    }

    /** Every issue of a refusal, Dutch first, with the place in the sender's own format. */
    public static OperationOutcome outcome(List<Issue> issues) {
        var outcome = new OperationOutcome();
        for (var issue : issues) {
            var told = outcome.addIssue()
                    .setSeverity(IssueSeverity.ERROR)
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

    private static String derived(Receipt receipt, String part) {
        var name = receipt.messageId() + '/' + part;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
