package nl.samenhang.hub.configuration;

import nl.samenhang.profiles.Text;

/**
 * One thing that {@code check} found in a configuration, for the person who must mend it.
 *
 * @param isError whether the configuration cannot be taken; otherwise it is a warning
 * @param rule id of the finding, a key of {@code findings.yaml}
 * @param file path inside the configuration folder
 * @param line line in the file, 0 when the whole file is meant
 * @param field name of the field, empty when the whole file is meant
 * @param what what is wrong
 * @param why why that matters
 * @param mend what to do
 */
public record Finding(
        boolean isError, String rule, String file, int line, String field, Text what, Text why, Text mend) {

    /** As compilers write it, so that an editor can jump to the place; then why, and how to mend it. */
    public String inWords() {
        return place() + ": " + (isError ? "fout / error: " : "waarschuwing / warning: ") + of(field)
                + what.inBoth() + " [" + rule + "]"
                + "\n    waarom / why: " + why.inBoth()
                + "\n    herstel / mend: " + mend.inBoth();
    }

    /** In one line: place, field and what is wrong. */
    @Override
    public String toString() {
        return place() + (field.isEmpty() ? "" : " " + field) + ": " + what.inBoth();
    }

    private String place() {
        return line > 0 ? file + ":" + line : file;
    }

    private static String of(String field) {
        return field.isEmpty() ? "" : field + " ";
    }
}
