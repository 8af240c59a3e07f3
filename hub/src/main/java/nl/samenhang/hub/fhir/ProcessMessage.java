package nl.samenhang.hub.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import nl.samenhang.hub.acknowledge.Answer;
import nl.samenhang.hub.acknowledge.ResponseMessage;
import nl.samenhang.hub.message.FaultPlace;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.hub.receive.MessageGateway;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.profiles.Text;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * FHIR R4 OperationDefinition MessageHeader-process-message. The body goes through as it came, so that what is checked
 * and stored is what was sent.
 */
@Component
public final class ProcessMessage {

    private static final String FORMAT = "fhir";

    private static final JsonMapper JSON = new JsonMapper();

    private static final Text NOT_REGISTERED = new Text(
            "Dit response-url is niet voor u aangemeld; laat het weg of gebruik uw aangemelde adres.",
            "This response-url is not registered for you; leave it out or use your registered address.");

    private static final Text LATER = new Text(
            "De hub kan dit nu niet verwerken; stuur het straks ongewijzigd opnieuw.",
            "The hub cannot process this now; send the same message again later.");

    private static final Text FAULT = new Text(
            "Onverwachte fout in de hub; stuur het bericht ongewijzigd opnieuw.",
            "Unexpected fault in the hub; send the same message again.");

    private static final Logger LOG = LoggerFactory.getLogger(ProcessMessage.class);

    private final MessageGateway gateway;
    private final ResponseMessage response;
    private final AsynchronousMessages asynchronous;
    private final Releases releases;
    private final FhirContext fhir;
    private final Clock clock;

    ProcessMessage(
            MessageGateway gateway,
            ResponseMessage response,
            AsynchronousMessages asynchronous,
            Releases releases,
            FhirContext fhir,
            Clock clock) {
        this.gateway = gateway;
        this.response = response;
        this.asynchronous = asynchronous;
        this.releases = releases;
        this.fhir = fhir;
        this.clock = clock;
    }

    /**
     * Synchronous: 200 with the response message; a refusal holds {@code fatal-error} and an OperationOutcome, and its
     * HTTP status says so too. With {@code async=true}: 202 once the message is safe, the response message later.
     */
    @Operation(name = "$process-message", manualRequest = true, manualResponse = true)
    public void processMessage(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        var body = request.getInputStream().readNBytes(gateway.mostBytes() + 1);
        var caller = request.getUserPrincipal().getName();
        try {
            if (Boolean.parseBoolean(request.getParameter("async"))) {
                acceptForLater(caller, body, request.getParameter("response-url"), answer);
            } else {
                answerNow(caller, body, answer);
            }
        } catch (TemporarilyUnavailable e) {
            answer.setHeader("Retry-After", "5");
            write(answer, 503, later(caller, body));
        } catch (RuntimeException e) {
            LOG.error("unexpected {}", FaultPlace.of(e));
            write(answer, 500, outcome("exception", "fault", FAULT));
        }
    }

    private void answerNow(String caller, byte[] body, HttpServletResponse answer) throws IOException {
        var result = gateway.receive(caller, body, FORMAT);
        write(answer, status(result), response.to(releases.inForce().partners().byId(caller), result));
    }

    private void acceptForLater(String caller, byte[] body, String responseUrl, HttpServletResponse answer)
            throws IOException {
        if (body.length > gateway.mostBytes()) {
            answerNow(caller, body, answer);
        } else if (!asynchronous.isRegistered(caller, responseUrl)) {
            write(answer, 400, outcome("forbidden", "response-url", NOT_REGISTERED));
        } else {
            asynchronous.accept(caller, body);
            answer.setStatus(202);
        }
    }

    private static int status(Answer result) {
        return result.refusal().map(Refusal::httpStatus).orElse(200);
    }

    private Resource later(String caller, byte[] body) {
        var why = new Issue("error", "transient", "unavailable", null, null, LATER);
        return response.later(releases.inForce().partners().byId(caller), requestId(body), why, clock.instant());
    }

    /** Read apart, since what could read the message was not there. */
    private static String requestId(byte[] body) {
        try {
            return JSON.readTree(body).at("/entry/0/resource/id").asString();
        } catch (JacksonException e) {
            return null;
        }
    }

    private static Resource outcome(String code, String rule, Text text) {
        return ResponseMessage.outcome(List.of(new Issue("error", code, rule, null, null, text)));
    }

    private void write(HttpServletResponse answer, int status, Resource resource) throws IOException {
        answer.setStatus(status);
        answer.setContentType("application/fhir+json;charset=UTF-8");
        var json = fhir.newJsonParser().encodeResourceToString(resource);
        answer.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
}
