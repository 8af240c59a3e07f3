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
 */
public record Canonical(String json, String event, String senderMessageId, SourceMap sources, List<Loss> lost) {
    public Canonical {
        lost = List.copyOf(lost);
    }
}
