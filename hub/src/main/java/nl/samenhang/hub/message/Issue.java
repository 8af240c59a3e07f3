package nl.samenhang.hub.message;

import nl.samenhang.profiles.Text;

/**
 * One thing that is wrong, told to who can mend it.
 *
 * @param severity {@code error} or {@code warning}
 * @param code FHIR issue type (http://hl7.org/fhir/issue-type)
 * @param rule the rule that was broken
 * @param nativePath the field in the sender's own format; null when it has none
 * @param fhirPath the place in the canonical message; null when it did not get so far
 */
public record Issue(String severity, String code, String rule, String nativePath, String fhirPath, Text message) {

    public static Issue error(String code, String rule, String nl, String en) {
        return new Issue("error", code, rule, null, null, new Text(nl, en));
    }
}
