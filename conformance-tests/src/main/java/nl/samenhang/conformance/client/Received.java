package nl.samenhang.conformance.client;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A message that reached one of the kit's organisations, by queue or by push.
 *
 * @param properties {@code messageId}, {@code deliveryId}, {@code event}, {@code format}, {@code replay},
 *     {@code correlationId} and {@code contentType}, as far as they were there
 */
public record Received(Map<String, String> properties, byte[] content) {

    /** The hub's message id, or an empty text. */
    public String messageId() {
        return properties.getOrDefault("messageId", "");
    }

    /** The content read as UTF-8. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
