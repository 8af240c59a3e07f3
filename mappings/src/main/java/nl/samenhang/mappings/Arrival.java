package nl.samenhang.mappings;

import java.time.Instant;

/**
 * What the hub knows of a message when it comes in.
 *
 * @param messageId uuid that the hub gave to the message; the id of the Bundle is a name-uuid of it, so that a repeat
 *     gives the same message
 * @param receivedAt stands in for the time of sending when the native message names none
 * @param hub the party that translates
 */
public record Arrival(String messageId, Instant receivedAt, Party hub) {
    private static final Party SAMENHANG = new Party("Samenhang", null, "Samenhang");

    public Arrival(String messageId, Instant receivedAt) {
        this(messageId, receivedAt, SAMENHANG);
    }
}
