package nl.samenhang.hub.fhir;

import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import nl.samenhang.hub.message.DutchDays;

/**
 * A period of a search (FHIR R4, Search: date). A day without a time zone is one of the Netherlands.
 *
 * @param from first moment; null for no bound
 * @param until first moment after it; null for no bound
 */
record Moments(Instant from, Instant until) {

    static Moments of(DateRangeParam asked) {
        return asked == null
                ? new Moments(null, null)
                : new Moments(from(asked.getLowerBound()), until(asked.getUpperBound()));
    }

    private static Instant from(DateParam bound) {
        if (bound == null) {
            return null;
        }
        var told = told(bound);
        return bound.getPrefix() == ParamPrefixEnum.GREATERTHAN ? told.until() : told.from();
    }

    private static Instant until(DateParam bound) {
        if (bound == null) {
            return null;
        }
        var told = told(bound);
        return bound.getPrefix() == ParamPrefixEnum.LESSTHAN ? told.from() : told.until();
    }

    /** What one value stands for: a year, a month, a day, or the second or millisecond of a moment. */
    private static Moments told(DateParam bound) {
        var text = bound.getValueAsString();
        try {
            return switch (text.length()) {
                case 4 -> days(
                        Year.parse(text).atDay(1), Year.parse(text).plusYears(1).atDay(1));
                case 7 -> days(
                        YearMonth.parse(text).atDay(1),
                        YearMonth.parse(text).plusMonths(1).atDay(1));
                case 10 -> days(LocalDate.parse(text), LocalDate.parse(text).plusDays(1));
                default -> moment(text);
            };
        } catch (DateTimeException e) {
            throw Fault.BAD_PARAMETERS.told();
        }
    }

    private static Moments days(LocalDate first, LocalDate next) {
        return new Moments(
                first.atStartOfDay(DutchDays.ZONE).toInstant(),
                next.atStartOfDay(DutchDays.ZONE).toInstant());
    }

    private static Moments moment(String text) {
        var start = OffsetDateTime.parse(text).toInstant();
        return new Moments(start, start.plus(1, text.contains(".") ? ChronoUnit.MILLIS : ChronoUnit.SECONDS));
    }
}
