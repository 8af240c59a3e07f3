package nl.samenhang.hub.message;

import java.util.List;

/**
 * The sender must act: the message is refused whole, with everything that is wrong with it. Its text holds no content
 * of the message.
 */
public final class MessageRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Step step;
    private final transient Refusal refusal;
    private final transient List<Issue> issues;
    private final transient Known known;

    /** What was already known of the message when it was refused; fields are null when not. */
    public record Known(String format, String senderMessageId, String family) {}

    public MessageRejected(Step step, Refusal refusal, List<Issue> issues) {
        this(step, refusal, issues, new Known(null, null, null));
    }

    private MessageRejected(Step step, Refusal refusal, List<Issue> issues, Known known) {
        super(refusal + " at " + step.label() + ", issues: " + issues.size());
        this.step = step;
        this.refusal = refusal;
        this.issues = List.copyOf(issues);
        this.known = known;
    }

    public MessageRejected(Step step, Refusal refusal, Issue issue) {
        this(step, refusal, List.of(issue));
    }

    /** The same refusal, so that its receipt names the sender's own id. */
    public MessageRejected about(CanonicalMessage message) {
        return new MessageRejected(
                step, refusal, issues, new Known(message.format(), message.senderMessageId(), message.family()));
    }

    /** The same refusal of a message of which no more than the format is known. */
    public MessageRejected inFormat(String format) {
        return new MessageRejected(step, refusal, issues, new Known(format, null, null));
    }

    /** The same refusal of a message of which the format and the sender's own id could be read. */
    public MessageRejected inFormat(String format, String senderMessageId) {
        return new MessageRejected(step, refusal, issues, new Known(format, senderMessageId, null));
    }

    public Known known() {
        return known;
    }

    public Step step() {
        return step;
    }

    public Refusal refusal() {
        return refusal;
    }

    public List<Issue> issues() {
        return issues;
    }
}
