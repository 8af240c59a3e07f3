package nl.samenhang.hub.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * The answer to a sender, in the shape of the contract (section 1). Absent facts are left out.
 *
 * @param lost what the sender's message says and the shared vocabulary does not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Receipt(
        String messageId,
        String senderMessageId,
        String status,
        String event,
        String format,
        Instant receivedAt,
        String family,
        List<DeliveryState> deliveries,
        List<Issue> issues,
        List<Lost> lost) {

    public static final String ACCEPTED = "accepted";
    public static final String REJECTED = "rejected";
    public static final String DUPLICATE = "duplicate";

    /**
     * One recipient and how far its delivery has come.
     *
     * @param inPlaceOf id of the partner that was meant and from which the recipient took over
     * @param heldUntil when it may leave, by the route that chose it; absent when it needs not wait
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeliveryState(
            String id,
            String recipient,
            DeliveryStatus status,
            String format,
            String inPlaceOf,
            Instant heldUntil,
            List<Withheld> withheld,
            List<Lost> lost,
            String reason) {}

    /** The receipt of the first time, marked so that the sender knows nothing happened twice. */
    public Receipt asDuplicate() {
        return new Receipt(
                messageId, senderMessageId, DUPLICATE, event, format, receivedAt, family, deliveries, issues, lost);
    }
}
