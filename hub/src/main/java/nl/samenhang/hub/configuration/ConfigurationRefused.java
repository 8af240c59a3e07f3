package nl.samenhang.hub.configuration;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration has faults and is not taken; the message names every one of them. */
public final class ConfigurationRefused extends RuntimeException {

    private final transient List<Finding> findings;

    /** With everything that was found, warnings too. */
    public ConfigurationRefused(List<Finding> findings) {
        super(findings.stream().map(finding -> "  " + finding).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** Everything that was found, in the order of the files. */
    public List<Finding> findings() {
        return findings;
    }
}
