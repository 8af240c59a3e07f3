package nl.samenhang.hub.acknowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.partner.HubIdentity;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.profiles.MessageRules;
import nl.samenhang.profiles.ProfileValidator;
import nl.samenhang.profiles.Text;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.MessageHeader.ResponseType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** What the hub answers keeps the agreements that it holds others to. */
class ResponseMessageTest {

    private static final ProfileValidator VALIDATOR = ProfileValidator.load();
    private static final Instant AT = Instant.parse("2026-03-14T22:50:00Z");
    private static final String REQUEST = "5b0c1c52-6f0e-4c1d-9a37-000000000002";

    private static final Issue ISSUE = new Issue(
            "error",
            "invariant",
            "message-focus-min",
            "/Bundle",
            "Bundle.entry[0].resource.focus",
            new Text("De focus mist ReferralTask.", "The focus lacks ReferralTask."));

    private final Partner police = Examples.partner("politie", "police", "00000099000000001000", "*");

    private final ResponseMessage response = new ResponseMessage(new HubIdentity("Samenhang", "00000099000000000001"));

    @Test
    void isAValidMessageWhenTheRequestWasTaken() {
        var answer = response.to(police, Answer.accepted(receipt(REQUEST, null)));

        assertThat(isValid(answer).getCode()).isEqualTo(ResponseType.OK);
    }

    @Test
    void isAValidMessageWithTheReasonsWhenTheRequestWasRefused() {
        var answer = response.to(police, Answer.refused(receipt(REQUEST, List.of(ISSUE)), Refusal.INVALID));

        assertThat(isValid(answer).getCode()).isEqualTo(ResponseType.FATALERROR);
        assertThat(outcome(answer).getIssueFirstRep().getDiagnostics()).isEqualTo("message-focus-min");
    }

    @Test
    void isAValidMessageWhenTheRequestMustWait() {
        var answer = response.later(police, REQUEST, ISSUE, AT);

        assertThat(isValid(answer).getCode()).isEqualTo(ResponseType.TRANSIENTERROR);
    }

    @Test
    void isTheOutcomeAloneWhenTheRequestCannotBeNamed() {
        for (var id : new String[] {null, "", "no id of FHIR", "a".repeat(65)}) {
            assertThat(response.to(police, Answer.refused(receipt(id, List.of(ISSUE)), Refusal.INVALID)))
                    .isInstanceOf(OperationOutcome.class);
            assertThat(response.later(police, id, ISSUE, AT)).isInstanceOf(OperationOutcome.class);
        }
    }

    @Test
    void isTheSameMessageForTheSameReceipt() {
        var receipt = receipt(REQUEST, null);

        assertThat(json(response.to(police, Answer.accepted(receipt))))
                .isEqualTo(json(response.to(police, Answer.accepted(receipt.asDuplicate()))));
    }

    private static MessageHeader.MessageHeaderResponseComponent isValid(Resource answer) {
        assertThat(VALIDATOR.validate(json(answer))).isEmpty();
        assertThat(MessageRules.check(json(answer), AT)).isEmpty();
        var header = (MessageHeader) ((Bundle) answer).getEntryFirstRep().getResource();
        assertThat(header.getResponse().getIdentifier()).isEqualTo(REQUEST);
        return header.getResponse();
    }

    private static OperationOutcome outcome(Resource answer) {
        return ((Bundle) answer)
                .getEntry().stream()
                        .map(Bundle.BundleEntryComponent::getResource)
                        .filter(OperationOutcome.class::isInstance)
                        .map(OperationOutcome.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    private static String json(Resource resource) {
        return Examples.FHIR.newJsonParser().encodeResourceToString(resource);
    }

    private static Receipt receipt(String requestId, List<Issue> issues) {
        var id = UUID.nameUUIDFromBytes(new byte[] {1}).toString();
        return new Receipt(
                id, requestId, Receipt.ACCEPTED, "referral", "fhir", AT, null, List.of(), issues, null, null);
    }
}
