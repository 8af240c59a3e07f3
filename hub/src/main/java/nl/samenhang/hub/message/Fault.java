package nl.samenhang.hub.message;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody must act on a delivery that is dead. */
public enum Fault {
    /** Its recipient's system refused it, in its own words. */
    REFUSED,
    /** It cannot be told in the recipient's format, or not any more. */
    UNTELLABLE,
    /** The hub went wrong. */
    HUB;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fault of a code; empty when there is none. */
    public static Optional<Fault> of(String code) {
        return Stream.of(values()).filter(fault -> fault.code().equals(code)).findFirst();
    }
}
