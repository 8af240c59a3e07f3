package nl.samenhang.hub.message;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes and who sent them. The sender is who authenticated, never who the body claims to be.
 *
 * @param body as it came in, never changed but for a byte order mark
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
                withoutMark(body),
                Optional.ofNullable(namedFormat).filter(format -> !format.isBlank()),
                release,
                at,
                Trail.startingAt(at));
    }

    /** A byte order mark says nothing in UTF-8, and JSON may not begin with one. */
    private static byte[] withoutMark(byte[] body) {
        var marked = body.length > 2 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(body, 3, body.length) : body;
    }

    /** Recognises the same bytes again; says nothing about what they mean. */
    public ContentHash hash() {
        return ContentHash.of(body);
    }
}
