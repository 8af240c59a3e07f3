package nl.samenhang.hub.configuration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found so far, so that everything can be told at once. */
public final class Findings {

    private final List<Finding> found = new ArrayList<>();

    /**
     * Adds a finding.
     *
     * @param rule a key of {@code findings.yaml}
     * @param line 0 when the whole file is meant
     * @param field empty when the whole file is meant
     * @param named what the words of the finding name as {@code {0}}, {@code {1}}
     */
    public void add(String rule, String file, int line, String field, Object... named) {
        found.add(FindingWords.finding(rule, file, line, field, named));
    }

    /** Those of another. */
    public void addAll(Findings others) {
        found.addAll(others.found);
    }

    /** By file and line, each once: several routes may be made of one wrong template. */
    public List<Finding> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::line))
                .toList();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Finding::isError);
    }

    /** @throws ConfigurationRefused with every finding, when one of them is an error */
    public void refuseIfAny() {
        if (hasErrors()) {
            throw new ConfigurationRefused(all());
        }
    }
}
