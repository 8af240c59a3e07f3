package nl.samenhang.mappings;

import java.util.List;
import java.util.Optional;

/** The message can be read but breaks rules of its own format; tells all problems at once. */
public final class Unmappable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final String senderMessageId;

    Unmappable(List<Problem> problems) {
        this(problems, null);
    }

    private Unmappable(List<Problem> problems, String senderMessageId) {
        super(problems.size() + " problem(s) in the native message");
        this.problems = List.copyOf(problems);
        this.senderMessageId = senderMessageId;
    }

    /** The same refusal, told in the words of a format, about the message of this id. */
    Unmappable in(String format, String messageId) {
        return new Unmappable(
                problems.stream()
                        .map(problem -> problem.format().isEmpty() ? problem.in(format) : problem)
                        .toList(),
                senderMessageId == null ? messageId : senderMessageId);
    }

    /** The same refusal of a message that stands in another one. */
    Unmappable within(String place, int line, int column) {
        return new Unmappable(
                problems.stream()
                        .map(problem -> problem.within(place, line, column))
                        .toList(),
                senderMessageId);
    }

    /** At least one, in the order of the native message. */
    public List<Problem> problems() {
        return problems;
    }

    /** The sender's own id of the message, when it could be read. */
    public Optional<String> senderMessageId() {
        return Optional.ofNullable(senderMessageId);
    }
}
