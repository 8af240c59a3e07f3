package nl.samenhang.conformance.client;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a queue message whether the hub wrote it as text or as bytes. */
final class JmsContent {
    private JmsContent() {}

    /**
     * Its content and properties; a body that cannot be read arrives as an empty one with property {@code unreadable}.
     */
    static Received of(Message message) {
        Map<String, String> properties = new LinkedHashMap<>();
        byte[] content = new byte[0];
        try {
            for (Enumeration<?> names = message.getPropertyNames(); names.hasMoreElements(); ) {
                String name = names.nextElement().toString();
                properties.put(name, String.valueOf(message.getObjectProperty(name)));
            }
            if (message.getJMSCorrelationID() != null) {
                properties.put("correlationId", message.getJMSCorrelationID());
            }
            content = bodyOf(message);
        } catch (JMSException e) {
            properties.put("unreadable", String.valueOf(e.getMessage()));
        }
        return new Received(Map.copyOf(properties), content);
    }

    private static byte[] bodyOf(Message message) throws JMSException {
        if (message.isBodyAssignableTo(String.class)) {
            String text = message.getBody(String.class);
            return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] bytes = message.getBody(byte[].class);
        return bytes == null ? new byte[0] : bytes;
    }
}
