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
 */
public record Problem(String code, String rule, String nativePath, int line, int column, Text message) {}
