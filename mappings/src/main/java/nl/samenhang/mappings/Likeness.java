package nl.samenhang.mappings;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** When two ways of writing a value say the same: white space, the form of a date, a mark before a text. */
final class Likeness {
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)?)?)?)?");
    private static final Pattern TIME = Pattern.compile("\\d\\d:?\\d\\d(:?\\d\\d)?");
    private static final Pattern DIGITS = Pattern.compile("\\d{8,17}");
    private static final Pattern MARK = Pattern.compile("^\\[[a-z]+]\\s*");
    private static final int LONGEST_MOMENT = 35;

    private Likeness() {}

    /** Without any white space: base64 may be broken into lines, and a text may be set anew. */
    static String squeezed(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (isSpace(value.charAt(i))) {
                return only(value, c -> !isSpace(c));
            }
        }
        return value;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** The characters that are wanted; a regular expression costs ten times as much, and each value comes by here. */
    private static String only(String value, IntPredicate wanted) {
        StringBuilder left = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            if (wanted.test(value.charAt(i))) {
                left.append(value.charAt(i));
            }
        }
        return left.toString();
    }

    /** Without the mark that says of what kind a text is. */
    static String unmarked(String value) {
        return value.startsWith("[") ? MARK.matcher(value).replaceFirst("") : value;
    }

    /** Keys that a moment shares with every other way to write it; none when it is no moment. */
    static List<String> momentKeys(String value) {
        if (value.length() < 4 || value.length() > LONGEST_MOMENT || !Character.isDigit(value.charAt(0))) {
            return List.of();
        }
        if (DIGITS.matcher(value).matches()) {
            return List.of(day(value));
        }
        if (!MOMENT.matcher(value).matches()) {
            return TIME.matcher(value).matches() ? List.of(time(value)) : List.of();
        }
        if (value.length() <= 10) {
            return List.of(day(value));
        }
        String local = value.substring(0, 10) + value.substring(11, zone(value));
        return List.of(day(local), day(value.substring(0, 10)), time(local.substring(10)), instant(value));
    }

    /** What a leaf must find: all that it says of the moment, not only its day. */
    static List<String> wholeMoment(String value) {
        List<String> keys = momentKeys(value);
        return keys.size() == 4 ? List.of(keys.get(0), keys.get(3)) : keys;
    }

    private static String day(String value) {
        return "d:" + digits(value);
    }

    private static String time(String value) {
        return "t:" + digits(value);
    }

    private static String digits(String value) {
        String digits = only(value, c -> c >= '0' && c <= '9');
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }

    /** Where the zone of a whole moment begins; its end when it has none. */
    private static int zone(String moment) {
        for (int i = 11; i < moment.length(); i++) {
            if ("Z+-".indexOf(moment.charAt(i)) >= 0) {
                return i;
            }
        }
        return moment.length();
    }

    private static String instant(String value) {
        try {
            return "i:" + OffsetDateTime.parse(value).toInstant().toEpochMilli();
        } catch (DateTimeException e) {
            return "i:" + value;
        }
    }

    /** Too short or too common to tell by itself that it was carried. */
    static boolean isTrivial(String value) {
        return value.length() <= 3 || value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
    }
}
