package nl.samenhang.hub.message;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The states of a delivery as the contract names them. */
public enum DeliveryStatus {
    /** Stored and waiting for its recipient. */
    PLANNED,
    /** The recipient's system has it. */
    DELIVERED,
    /** The recipient has answered that it works on it. */
    ACKNOWLEDGED,
    /** Nothing was left that this recipient may know. */
    WITHHELD,
    /** The recipient refused it, or it cannot be told in its format; somebody must act. */
    DEAD,
    /** Halted by the hub because it would have told what may not be told. */
    STOPPED;

    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DeliveryStatus ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
