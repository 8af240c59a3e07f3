package nl.samenhang.mappings;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Base64;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Formats of our JSON Schemas beside the standard ones: bsn, partial-date, moment, base64, fetchable. */
record NativeFormats(String name, Predicate<String> test) implements Format {
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return test.test(value);
    }

    /** Nine digits that pass the eleven-test. */
    static boolean isBsn(String value) {
        if (!value.matches("[0-9]{9}") || value.equals("000000000")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    /** A year, a month or a day that exists. */
    static boolean isPartialDate(String value) {
        try {
            switch (value.length()) {
                case 4 -> Year.parse(value);
                case 7 -> YearMonth.parse(value);
                default -> LocalDate.parse(value);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A year, a month, a day, or a time of a day with its zone. */
    static boolean isMoment(String value) {
        try {
            // a time is known by its T: asking first whether it is a date would cost an exception
            return value.indexOf('T') < 0 && isPartialDate(value) || OffsetDateTime.parse(value) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** An https address without a user name in it, and without a citizen service number: those never stand in a URL. */
    static boolean isFetchable(String value) {
        return value.matches("https://[^\\s@/?#]+(/[^\\s]*)?")
                && NUMBER.matcher(value).results().noneMatch(number -> isBsn(number.group()));
    }

    static boolean isBase64(String value) {
        try {
            return Base64.getDecoder().decode(value).length > 0 && value.length() % 4 == 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
