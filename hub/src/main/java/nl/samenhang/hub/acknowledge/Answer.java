package nl.samenhang.hub.acknowledge;

import java.util.Optional;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.Refusal;

/** What a door has to tell its sender. */
public record Answer(Receipt receipt, Optional<Refusal> refusal) {

    public static Answer accepted(Receipt receipt) {
        return new Answer(receipt, Optional.empty());
    }

    public static Answer refused(Receipt receipt, Refusal refusal) {
        return new Answer(receipt, Optional.of(refusal));
    }

    /** Whether it was taken before, and nothing happened now. */
    public boolean isDuplicate() {
        return Receipt.DUPLICATE.equals(receipt.status());
    }
}
