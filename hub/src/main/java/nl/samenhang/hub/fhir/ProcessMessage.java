package nl.samenhang.hub.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.samenhang.hub.acknowledge.Answer;
import nl.samenhang.hub.acknowledge.ResponseMessage;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.hub.receive.MessageGateway;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** FHIR R4 OperationDefinition MessageHeader-process-message, synchronous. The body goes through as it came, so that what is checked and stored is what was sent. */
@Component
public final class ProcessMessage {

    private static final String FORMAT = "fhir";

    private final MessageGateway gateway;
    private final ResponseMessage response;
    private final FhirContext fhir;

    ProcessMessage(MessageGateway gateway, ResponseMessage response, FhirContext fhir) {
        this.gateway = gateway;
        this.response = response;
        this.fhir = fhir;
    }

    /** 200 with the response message; a refusal holds {@code fatal-error} and an OperationOutcome, and its HTTP status says so too. */
    @Operation(name = "$process-message", manualRequest = true, manualResponse = true)
    public void processMessage(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        if (Boolean.parseBoolean(request.getParameter("async"))) {
            write(answer, 501, outcome("not-supported", "async", ASYNC_NL, ASYNC_EN));
            return;
        }
        var body = request.getInputStream().readNBytes(gateway.mostBytes() + 1);
        try {
            var result = gateway.receive(request.getUserPrincipal().getName(), body, FORMAT);
            write(answer, status(result), response.of(result, result.receipt().senderMessageId()));
        } catch (TemporarilyUnavailable e) {
            answer.setHeader("Retry-After", "5");
            write(answer, 503, outcome("transient", "unavailable", LATER_NL, LATER_EN));
        }
    }

    private static int status(Answer result) {
        return result.refusal()
                .map(refusal -> switch (refusal) {
                    case NOT_READABLE -> 400;
                    case TOO_LARGE -> 413;
                    case UNKNOWN_FORMAT -> 415;
                    case CONFLICT -> 409;
                    case NOT_PERMITTED -> 403;
                    case INVALID -> 422;
                })
                .orElse(200);
    }

    private static Resource outcome(String code, String rule, String nl, String en) {
        return ResponseMessage.outcome(java.util.List.of(Issue.error(code, rule, nl, en)));
    }

    private void write(HttpServletResponse answer, int status, Resource resource) throws IOException {
        answer.setStatus(status);
        answer.setContentType("application/fhir+json;charset=UTF-8");
        var json = fhir.newJsonParser().encodeResourceToString(resource);
        answer.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }

    private static final String ASYNC_NL = "Asynchrone verwerking wordt nog niet ondersteund; stuur zonder async=true.";
    private static final String ASYNC_EN = "Asynchronous processing is not supported yet; send without async=true.";
    private static final String LATER_NL = "De hub kan dit nu niet verwerken; stuur het straks ongewijzigd opnieuw.";
    private static final String LATER_EN = "The hub cannot process this now; send the same message again later.";
}
