package nl.samenhang.mappings.workbench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A format that cannot be used, as the engine says it: in which file, and where when it knows. */
final class Fault {
    private static final Pattern FILE = Pattern.compile("([\\w./{}-]+[.](?:xsl|jslt|json|yaml))");
    private static final Pattern LINE = Pattern.compile("line (\\d+)(?:,? column (\\d+))?|[.]jslt:(\\d+):(\\d+)");

    private Fault() {}

    static Remark of(RuntimeException failure) {
        StringBuilder said = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && said.indexOf(firstLine(cause.getMessage())) < 0) {
                said.append(said.isEmpty() ? "" : ": ").append(firstLine(cause.getMessage()));
            }
        }
        Matcher file = FILE.matcher(said);
        String text = said.toString();
        return Remark.error(file.find() ? file.group(1) : "format.yaml", place(text), text, text);
    }

    private static String firstLine(String message) {
        return message.strip().lines().findFirst().orElse("");
    }

    private static Place place(String text) {
        Matcher line = LINE.matcher(text);
        if (!line.find()) {
            return Place.WHOLE_FILE;
        }
        return line.group(3) != null
                ? new Place(Integer.parseInt(line.group(3)), Integer.parseInt(line.group(4)))
                : new Place(
                        Integer.parseInt(line.group(1)), line.group(2) == null ? 0 : Integer.parseInt(line.group(2)));
    }
}
