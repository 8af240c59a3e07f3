package nl.samenhang.hub.journal;

import java.time.Instant;
import nl.samenhang.hub.message.Fault;

/**
 * Which dead letters are meant; what is null says nothing.
 *
 * @param sender partner id
 * @param recipient partner id
 * @param event code of message-event
 * @param since when it became one, at the earliest
 * @param until before which it became one
 */
public record DeadLetterFilter(
        String sender, String recipient, String event, Fault fault, Instant since, Instant until) {

    /** All of them. */
    public static final DeadLetterFilter ALL = new DeadLetterFilter(null, null, null, null, null, null);
}
