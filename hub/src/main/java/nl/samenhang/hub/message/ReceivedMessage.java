package nl.samenhang.hub.message;

import java.time.Instant;
import java.util.Optional;

/**
 * Bytes and who sent them. The sender is who authenticated, never who the body claims to be.
 *
 * @param body as it came in, never changed
 * @param release number of the configuration release it is judged by, from here to its last delivery
 * @param namedFormat the format id the sender gave with the call, if any; otherwise the content tells
 */
public record ReceivedMessage(
        MessageId id,
        String sender,
        byte[] body,
        Optional<String> namedFormat,
        int release,
        Instant receivedAt,
        Trail trail) {

    public static ReceivedMessage from(String sender, byte[] body, String namedFormat, int release, Instant at) {
        return new ReceivedMessage(
                MessageId.next(),
                sender,
                body,
                Optional.ofNullable(namedFormat).filter(format -> !format.isBlank()),
                release,
                at,
                Trail.startingAt(at));
    }

    /** Recognises the same bytes again; says nothing about what they mean. */
    public ContentHash hash() {
        return ContentHash.of(body);
    }
}
