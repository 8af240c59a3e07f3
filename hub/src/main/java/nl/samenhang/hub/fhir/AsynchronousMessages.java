package nl.samenhang.hub.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import nl.samenhang.hub.acknowledge.ResponseMessage;
import nl.samenhang.hub.broker.Queues;
import nl.samenhang.hub.deliver.ChannelAdapter;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.hub.partner.Channel;
import nl.samenhang.hub.receive.MessageGateway;
import nl.samenhang.hub.release.Releases;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.springframework.jms.JmsException;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;

/**
 * {@code $process-message?async=true}: the message waits on a durable queue of the hub, and its response goes to the
 * endpoint that is registered for its sender, never to one that a call names.
 */
@Component
public final class AsynchronousMessages {

    private final JmsTemplate jms;
    private final Releases releases;
    private final MessageGateway gateway;
    private final ResponseMessage response;
    private final ChannelAdapter channels;
    private final FhirContext fhir;

    AsynchronousMessages(
            JmsTemplate independentSender,
            Releases releases,
            MessageGateway gateway,
            ResponseMessage response,
            ChannelAdapter channels,
            FhirContext fhir) {
        this.jms = independentSender;
        this.releases = releases;
        this.gateway = gateway;
        this.response = response;
        this.channels = channels;
        this.fhir = fhir;
    }

    /** Whether responses to this partner may go to this address; none named is always right. */
    boolean isRegistered(String partner, String responseUrl) {
        return responseUrl == null
                || releases.inForce().partners().byId(partner).channel() instanceof Channel.Http http
                        && http.url().toString().equals(responseUrl);
    }

    /** @throws TemporarilyUnavailable when the broker does not take it */
    void accept(String partner, byte[] body) {
        try {
            jms.convertAndSend(Queues.async(partner), body);
        } catch (JmsException e) {
            throw new TemporarilyUnavailable("the broker does not take the message", e);
        }
    }

    /** The answer to a message, on its way to the partner that sent it. */
    public record Response(String partner, String messageId, String json) {}

    /** First step of the queue's route: the message is taken or refused, once. */
    public Response receive(@ExchangeProperty("partner") String partner, @Body byte[] body) {
        var answer = gateway.receive(partner, body, "fhir");
        var bundle = response.to(releases.inForce().partners().byId(partner), answer);
        var json = fhir.newJsonParser().encodeResourceToString(bundle);
        return new Response(partner, answer.receipt().messageId(), json);
    }

    /** Second step, which may be repeated without taking the message again. */
    public void answer(Response response) {
        channels.answer(
                response.partner(), response.messageId(), response.json().getBytes(StandardCharsets.UTF_8));
    }
}
