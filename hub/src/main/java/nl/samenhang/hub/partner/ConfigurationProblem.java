package nl.samenhang.hub.partner;

/**
 * One fault in a configuration file.
 *
 * @param file path inside the configuration folder
 * @param line line in the file, 0 when unknown
 * @param field name of the field, empty when the whole file is meant
 * @param nl reason in Dutch
 * @param en reason in English
 */
public record ConfigurationProblem(String file, int line, String field, String nl, String en) {

    @Override
    public String toString() {
        var place = line > 0 ? file + ":" + line : file;
        return place + (field.isEmpty() ? "" : " " + field) + ": " + nl + " / " + en;
    }
}
