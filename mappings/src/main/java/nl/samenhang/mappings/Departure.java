package nl.samenhang.mappings;

import java.time.Instant;

/**
 * What the hub knows of a message when it goes out.
 *
 * @param messageId the hub's id of the message; the native reference number follows from it, so that a repeat carries
 *     the same
 * @param sentAt time of sending
 * @param hub the party that writes
 * @param recipient the party that is written to
 */
public record Departure(String messageId, Instant sentAt, Party hub, Party recipient) {
    /** Of one of the messages that one message becomes; the first keeps the id. */
    Departure numbered(int part) {
        return part == 1 ? this : new Departure(messageId + "-" + part, sentAt, hub, recipient);
    }
}
