package nl.samenhang.hub.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days are those of the Netherlands, wherever the hub runs: in routes, partners, consents and the audit trail. */
public final class DutchDays {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchDays() {}

    /** The day of a moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
