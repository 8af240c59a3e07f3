package nl.samenhang.conformance.scenario;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.profiles.Finding;
import nl.samenhang.profiles.MessageRules;
import nl.samenhang.profiles.ProfileValidator;

/**
 * The shared profiles as a judge of FHIR messages that the hub delivered. Loaded when first needed: that takes seconds.
 */
final class Judge {
    private Judge() {}

    /** Every error, in words; a text that is no message at all is an error too. */
    static List<String> errorsIn(String bundle) {
        return Stream.concat(Loaded.VALIDATOR.validate(bundle).stream(), MessageRules.check(bundle).stream())
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(finding -> finding.fhirPath() + " " + finding.rule() + ": "
                        + finding.message().en())
                .distinct()
                .toList();
    }

    private static final class Loaded {
        private static final ProfileValidator VALIDATOR = ProfileValidator.load();
    }
}
