package nl.samenhang.hub.partner;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration has faults, so that the hub does not start; the message names every one of them. */
public final class ConfigurationRefused extends RuntimeException {

    private final transient List<ConfigurationProblem> problems;

    ConfigurationRefused(List<ConfigurationProblem> problems) {
        super(problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every fault, in the order of the files. */
    public List<ConfigurationProblem> problems() {
        return problems;
    }
}
