package nl.samenhang.hub.message;

import java.util.UUID;

/** The hub's own id of a message; stable over every delivery, retry and replay. */
public record MessageId(UUID value) {

    public static MessageId next() {
        return new MessageId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
