package nl.samenhang.hub.receive;

import java.nio.charset.StandardCharsets;
import nl.samenhang.hub.message.Receipt;
import org.springframework.stereotype.Component;

/** The door of the queues {@code in.<partner>}: the broker has seen to it that only that partner writes there. */
@Component
public final class QueueDoor {

    private final MessageGateway gateway;

    QueueDoor(MessageGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Answers with the receipt, also of a refusal: the queue is not the place for an exception.
     *
     * @param body bytes or text; any other kind of JMS message is refused as an empty one
     */
    public Receipt receive(String partner, Object body, String format) {
        return gateway.receive(partner, bytes(body), format).receipt();
    }

    private static byte[] bytes(Object body) {
        if (body instanceof byte[] bytes) {
            return bytes;
        }
        return body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : new byte[0];
    }
}
