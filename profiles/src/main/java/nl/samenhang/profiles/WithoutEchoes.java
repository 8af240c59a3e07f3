package nl.samenhang.profiles;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what the engine says a second time in other words: it reports an unknown code once by itself and once by
 * the list that should hold it.
 */
final class WithoutEchoes {

    private static final String LIST_OF_CODES = "Terminology_TX_NoValid_";

    private WithoutEchoes() {}

    static List<Finding> of(Set<Finding> findings) {
        return findings.stream().filter(finding -> !isEcho(finding, findings)).toList();
    }

    private static boolean isEcho(Finding finding, Collection<Finding> all) {
        return isPassedThrough(finding)
                && all.stream()
                        .anyMatch(other -> other.isError()
                                && other.rule().startsWith(LIST_OF_CODES)
                                && (finding.fhirPath().startsWith(other.fhirPath())
                                        || other.fhirPath().startsWith(finding.fhirPath())));
    }

    private static boolean isPassedThrough(Finding finding) {
        return finding.rule().startsWith("Terminology_PassThrough")
                || finding.rule().startsWith("Unknown_Code");
    }
}
