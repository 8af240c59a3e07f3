package nl.samenhang.mappings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/** Times as StUF writes them: digits only, Dutch local time, as exact as the sender knows. */
final class StufTime {
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DIGITS = new DateTimeFormatterBuilder()
            .appendPattern("yyyyMMddHHmmss")
            .appendValue(ChronoField.MILLI_OF_SECOND, 3)
            .toFormatter();
    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    private static final String MIDNIGHT = "000000000";

    private StufTime() {}

    /** 8 to 17 digits to an instant with offset; null when they are no moment. */
    static String read(String digits) {
        if (digits.length() < 8 || digits.length() > 17) {
            return null;
        }
        try {
            String whole = digits + MIDNIGHT.substring(digits.length() - 8);
            return LocalDateTime.parse(whole, DIGITS).atZone(DUTCH).format(WITH_OFFSET);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static String write(Instant instant) {
        return DIGITS.format(instant.atZone(DUTCH));
    }
}
