package nl.samenhang.hub.receive;

import nl.samenhang.hub.message.Receipt;
import org.springframework.stereotype.Component;

/** The door of the queues {@code in.<partner>}: the broker has seen to it that only that partner writes there. */
@Component
public final class QueueDoor {

    private final MessageGateway gateway;

    QueueDoor(MessageGateway gateway) {
        this.gateway = gateway;
    }

    /** Answers with the receipt, also of a refusal: the queue is not the place for an exception. */
    public Receipt receive(String partner, byte[] body, String format) {
        var bytes = body == null ? new byte[0] : body;
        return gateway.receive(partner, bytes, format).receipt();
    }
}
