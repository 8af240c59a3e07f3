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

    private final transient List<Denied> denied;

    /**
     * What was already known of the message when it was refused; fields are null when not.
     *
     * @param message null when it could not be told in the shared vocabulary
     */
    public record Known(String format, String senderMessageId, CanonicalMessage message) {

        /** Reference of the family. */
        public String family() {
            return message == null ? null : message.family();
        }
    }

    public MessageRejected(Step step, Refusal refusal, List<Issue> issues) {
        this(step, refusal, issues, new Known(null, null, null), List.of());
    }

    private MessageRejected(Step step, Refusal refusal, List<Issue> issues, Known known, List<Denied> denied) {
        super(refusal + " at " + step.label() + ", issues: " + issues.size());
        this.step = step;
        this.refusal = refusal;
        this.issues = List.copyOf(issues);
        this.known = known;
        this.denied = List.copyOf(denied);
    }

    public MessageRejected(Step step, Refusal refusal, Issue issue) {
        this(step, refusal, List.of(issue));
    }

    /** The same refusal, so that its receipt names the sender's own id. */
    public MessageRejected about(CanonicalMessage message) {
        return knowing(new Known(message.format(), message.senderMessageId(), message));
    }

    /** The same refusal, for the record of who may not have the message. */
    public MessageRejected denying(List<Denied> recipients) {
        return new MessageRejected(step, refusal, issues, known, recipients);
    }

    /** The same refusal of a message of which no more than the format is known. */
    public MessageRejected inFormat(String format) {
        return knowing(new Known(format, null, null));
    }

    /** The same refusal of a message of which the format and the sender's own id could be read. */
    public MessageRejected inFormat(String format, String senderMessageId) {
        return knowing(new Known(format, senderMessageId, null));
    }

    private MessageRejected knowing(Known more) {
        return new MessageRejected(step, refusal, issues, more, denied);
    }

    public Known known() {
        return known;
    }

    /** Recipients that policy keeps the message from. */
    public List<Denied> denied() {
        return denied;
    }

    /** Whether somebody was kept from sending or from receiving, which the audit trail must tell. */
    public boolean isAboutPermission() {
        return refusal == Refusal.NOT_PERMITTED || !denied.isEmpty();
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
