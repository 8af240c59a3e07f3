package nl.samenhang.mappings;

import java.util.List;

/**
 * A message in the shared form.
 *
 * @param json the FHIR R4 Bundle
 * @param event code of the message event, for instance {@code referral}
 * @param senderMessageId the sender's own id of the message
 * @param sources where each part of it stood in the native message
 * @param lost what the native message says and the shared form does not, by its native path
 * @param more the messages that go with it, when the native message held several answers and the shared form holds one
 *     each; each has an id of its own, that follows from the first
 */
public record Canonical(
        String json, String event, String senderMessageId, SourceMap sources, List<Loss> lost, List<Canonical> more) {
    public Canonical {
        lost = List.copyOf(lost);
        more = List.copyOf(more);
    }

    public Canonical(String json, String event, String senderMessageId, SourceMap sources, List<Loss> lost) {
        this(json, event, senderMessageId, sources, lost, List.of());
    }

    Canonical with(List<Canonical> others) {
        return new Canonical(json, event, senderMessageId, sources, lost, others);
    }
}
