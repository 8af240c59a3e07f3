package nl.samenhang.profiles;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what the engine says a second time in other words: it reports an unknown code once by itself, once by the
 * list that should hold it, and once more by the slice that the code does not lead to.
 */
final class WithoutEchoes {

    private static final String LIST_OF_CODES = "Terminology_TX_NoValid_";

    private static final String NO_SLICE = "Validation_VAL_Profile_NotSlice";

    private WithoutEchoes() {}

    static List<Finding> of(Set<Finding> findings) {
        return findings.stream().filter(finding -> !isEcho(finding, findings)).toList();
    }

    private static boolean isEcho(Finding finding, Collection<Finding> all) {
        return all.stream().filter(Finding::isError).anyMatch(other -> isSaidBy(finding, other));
    }

    private static boolean isSaidBy(Finding finding, Finding error) {
        if (!finding.isError()) {
            return finding.rule().equals(error.rule()) && finding.fhirPath().equals(error.fhirPath());
        }
        if (finding.rule().equals(NO_SLICE)) {
            return isPassedThrough(error) && error.fhirPath().equals(finding.fhirPath() + ".code");
        }
        return isPassedThrough(finding)
                && error.rule().startsWith(LIST_OF_CODES)
                && (finding.fhirPath().startsWith(error.fhirPath())
                        || error.fhirPath().startsWith(finding.fhirPath()));
    }

    private static boolean isPassedThrough(Finding finding) {
        return finding.rule().startsWith("Terminology_PassThrough")
                || finding.rule().startsWith("Unknown_Code");
    }
}
