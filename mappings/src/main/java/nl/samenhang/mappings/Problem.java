package nl.samenhang.mappings;

import nl.samenhang.profiles.Text;

/**
 * One fault in a native message. Never holds the value itself.
 *
 * @param code FHIR issue type: required, code-invalid, value, structure, invariant
 * @param rule id of the rule that was broken
 * @param nativePath where, in the words of the native format
 * @param line line in the native message, 0 unknown
 * @param column column in the native message, 0 unknown
 * @param message what is wrong and what to do
 * @param format id of the format by whose rules it is wrong; empty until known
 * @param valueClass what sort of value stands there, for instance {@code bsn} or {@code text (12 characters)}
 * @param fhirPath where it would stand in the canonical message; null when unknown
 */
public record Problem(
        String code,
        String rule,
        String nativePath,
        int line,
        int column,
        Text message,
        String format,
        String valueClass,
        String fhirPath) {
    /** Of one message: nobody reads more, and a bad message must not cost more than its size is worth. */
    static final int MOST_TOLD = 1_000;

    /** A refused message of more values is not mapped to learn where its problems would stand: that takes too long. */
    static final int MOST_VALUES_TO_PLACE = 5_000;

    Problem(String code, String rule, String nativePath, int line, int column, Text message) {
        this(code, rule, nativePath, line, column, message, "", "", null);
    }

    /** The same problem of a message that stands in another one, at the place where that one holds it. */
    Problem within(String place, int atLine, int atColumn) {
        return new Problem(code, rule, place + nativePath, atLine, atColumn, message, format, valueClass, fhirPath);
    }

    /** The same problem with its place as FHIR says it: that is also its place in the canonical message. */
    Problem inBundle() {
        String path = nativePath.replaceFirst("^\\$", "Bundle");
        return new Problem(code, rule, path, line, column, message, format, valueClass, path);
    }

    Problem of(String sortOfValue) {
        return new Problem(code, rule, nativePath, line, column, message, format, sortOfValue, fhirPath);
    }

    Problem in(String formatId) {
        return new Problem(code, rule, nativePath, line, column, message, formatId, valueClass, fhirPath);
    }

    Problem at(String path) {
        return new Problem(code, rule, nativePath, line, column, message, format, valueClass, path);
    }
}
