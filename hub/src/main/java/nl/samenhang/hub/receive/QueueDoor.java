package nl.samenhang.hub.receive;

import java.nio.charset.StandardCharsets;
import nl.samenhang.hub.message.Receipt;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Header;
import org.springframework.stereotype.Component;

/** The door of the queues {@code in.<partner>}: the broker has seen to it that only that partner writes there. */
@Component
public final class QueueDoor {

    /** A text message has characters, not bytes: what its XML declaration says of bytes is of another time. */
    private static final String DECLARED_ENCODING = "^(\\s*<\\?xml[^>]*?)\\s+encoding\\s*=\\s*(?:\"[^\"]*\"|'[^']*')";

    private final MessageGateway gateway;

    QueueDoor(MessageGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Answers with the receipt, also of a refusal: the queue is not the place for an exception.
     *
     * @param body bytes or text; any other kind of JMS message is refused as an empty one
     */
    public Receipt receive(
            @ExchangeProperty("partner") String partner, @Body Object body, @Header("format") String format) {
        return gateway.receive(partner, bytes(body), format).receipt();
    }

    private static byte[] bytes(Object body) {
        if (body instanceof byte[] bytes) {
            return bytes;
        }
        return body instanceof String text
                ? text.replaceFirst(DECLARED_ENCODING, "$1").getBytes(StandardCharsets.UTF_8)
                : new byte[0];
    }
}
