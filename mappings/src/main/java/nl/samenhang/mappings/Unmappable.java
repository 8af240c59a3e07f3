package nl.samenhang.mappings;

import java.util.List;

/** The message can be read but breaks rules of its own format; tells all problems at once. */
public final class Unmappable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    Unmappable(List<Problem> problems) {
        super(problems.size() + " problem(s) in the native message");
        this.problems = List.copyOf(problems);
    }

    /** At least one, in the order of the native message. */
    public List<Problem> problems() {
        return problems;
    }
}
