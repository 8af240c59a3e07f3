package nl.samenhang.mappings.workbench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A format that cannot be used, as the engine says it: in which file, and where when it knows. */
final class Fault {
    private static final Pattern FORMAT = Pattern.compile("^format ([a-z0-9-]+): ");
    private static final Pattern FILE = Pattern.compile("([\\w.{}-]+[.](?:xsl|jslt|json|yaml))");
    private static final Pattern STYLESHEET = Pattern.compile("([\\w.-]+[.]xsl), line (\\d+)");
    private static final Pattern LINE = Pattern.compile("line(?:Number:)? (\\d+)|[.]jslt:(\\d+)");
    private static final Pattern COLUMN = Pattern.compile("column(?:Number:)? (\\d+)|[.]jslt:\\d+:(\\d+)");

    private Fault() {}

    static Remark of(RuntimeException failure) {
        String text = said(failure);
        String format = first(FORMAT, text);
        Matcher stylesheet = STYLESHEET.matcher(text);
        boolean located = stylesheet.find();
        String file = located ? stylesheet.group(1) : first(FILE, text);
        return Remark.error(
                file.isEmpty() ? "format.yaml" : file,
                located
                        ? new Place(Integer.parseInt(stylesheet.group(2)), 0)
                        : new Place(number(LINE, text), number(COLUMN, text)),
                "Het formaat " + format + " is zo niet te gebruiken: " + text,
                "The format " + format + " cannot be used like this: " + text);
    }

    private static String said(RuntimeException failure) {
        StringBuilder said = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && said.indexOf(firstLine(cause.getMessage())) < 0) {
                said.append(said.isEmpty() ? "" : ": ").append(firstLine(cause.getMessage()));
            }
        }
        return said.toString();
    }

    private static String firstLine(String message) {
        return message.strip().lines().findFirst().orElse("");
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static int number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return 0;
        }
        return Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
}
