package nl.samenhang.hub.journal;

import java.time.Instant;
import java.util.List;
import nl.samenhang.hub.message.Fault;

/**
 * A delivery that ended without reaching its recipient, so that somebody must act.
 *
 * @param sender partner id
 * @param recipient partner id
 * @param reason in the recipient's own words when it refused, else in ours
 * @param replays how often it was sent again
 * @param endedAt when it last became a dead letter
 * @param repairs what operators did with it, the first first
 */
public record DeadLetter(
        String deliveryId,
        String messageId,
        String sender,
        String recipient,
        String event,
        String format,
        Fault fault,
        String reason,
        int replays,
        Instant endedAt,
        List<Repair> repairs) {

    DeadLetter with(List<Repair> others) {
        return new DeadLetter(
                deliveryId,
                messageId,
                sender,
                recipient,
                event,
                format,
                fault,
                reason,
                replays,
                endedAt,
                List.copyOf(others));
    }

    /**
     * What an operator did.
     *
     * @param action resent or discarded
     * @param operator partner id
     * @param reason in the operator's words
     */
    public record Repair(String action, String operator, String reason, Instant at) {}
}
