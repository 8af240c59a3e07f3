package nl.samenhang.hub.message;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.hl7.fhir.r4.model.BaseDateTimeType;

/** Days are those of the Netherlands, wherever the hub runs: in routes, partners, consents and the audit trail. */
public final class DutchDays {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchDays() {}

    /** The day of a moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The day of a FHIR date or moment, the first of a month or year; null when nothing is said. */
    public static LocalDate first(BaseDateTimeType moment) {
        if (!moment.hasValue()) {
            return null;
        }
        if (moment.getPrecision().ordinal() > TemporalPrecisionEnum.DAY.ordinal()) {
            return of(moment.getValue().toInstant());
        }
        // a day has no zone: it is taken as it was written
        return LocalDate.parse((moment.getValueAsString() + "-01-01").substring(0, "yyyy-mm-dd".length()));
    }

    /** The same, the last day of a month or year. */
    public static LocalDate last(BaseDateTimeType moment) {
        var first = first(moment);
        if (first == null) {
            return null;
        }
        return switch (moment.getPrecision()) {
            case YEAR -> first.with(TemporalAdjusters.lastDayOfYear());
            case MONTH -> first.with(TemporalAdjusters.lastDayOfMonth());
            default -> first;
        };
    }
}
