package nl.samenhang.hub.partner;

import java.util.ArrayList;
import java.util.List;

/** The faults found so far, so that all of them can be told at once. */
final class Problems {

    private final List<ConfigurationProblem> found = new ArrayList<>();

    void add(String file, int line, String field, String nl, String en) {
        found.add(new ConfigurationProblem(file, line, field, nl, en));
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new ConfigurationRefused(found);
        }
    }
}
