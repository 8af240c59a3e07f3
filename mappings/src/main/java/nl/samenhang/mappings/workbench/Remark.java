package nl.samenhang.mappings.workbench;

import nl.samenhang.profiles.Text;

/**
 * One thing that an engineer must mend, or may want to know, in a format folder.
 *
 * @param severity whether the folder can be used as it is
 * @param file file in the folder, such as {@code to-fhir.xsl}
 * @param line line in that file, 0 when the whole file is meant
 * @param column column in that line, 0 unknown
 * @param message what is wrong and what to do
 */
public record Remark(Severity severity, String file, int line, int column, Text message) {

    /** An error keeps the folder from being used. */
    public enum Severity {
        ERROR,
        WARNING
    }

    static Remark error(String file, Place place, String nl, String en) {
        return new Remark(Severity.ERROR, file, place.line(), place.column(), new Text(nl, en));
    }

    static Remark warning(String file, Place place, String nl, String en) {
        return new Remark(Severity.WARNING, file, place.line(), place.column(), new Text(nl, en));
    }

    Remark in(String folder) {
        return new Remark(severity, folder + file, line, column, message);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** As compilers write it, so that an editor can jump to the place. */
    public String inWords() {
        String place = line == 0 ? "" : ":" + line + (column == 0 ? "" : ":" + column);
        return file + place + ": " + (isError() ? "error" : "warning") + ": " + message.inBoth();
    }
}
