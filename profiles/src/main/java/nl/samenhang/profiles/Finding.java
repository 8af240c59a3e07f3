package nl.samenhang.profiles;

import java.util.Objects;

/**
 * One thing that is wrong or doubtful in a message. No part of it ever holds a value of the message: those may be
 * personal.
 *
 * @param severity whether the message is refused for it
 * @param code the kind of problem, from the FHIR code system {@code issue-type}
 * @param rule the id of our own invariant or message rule, or else the message id of the engine
 * @param fhirPath where it is, such as {@code Bundle.entry[3].resource.identifier[0]}
 * @param message what is wrong, for people
 */
public record Finding(Severity severity, String code, String rule, String fhirPath, Text message) {

    /** An error refuses the message, a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(fhirPath, "fhirPath");
        Objects.requireNonNull(message, "message");
    }

    /** Whether the message is refused for it. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
