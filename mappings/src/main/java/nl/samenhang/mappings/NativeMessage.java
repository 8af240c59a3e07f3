package nl.samenhang.mappings;

import java.util.List;

/**
 * A written native message; {@code lost} tells all that it has no place for.
 *
 * @param more the messages that go with it, when the format carries one person per message and this is about several;
 *     each has a reference number of its own
 */
public record NativeMessage(byte[] content, String mediaType, List<Loss> lost, List<NativeMessage> more) {
    public NativeMessage {
        lost = List.copyOf(lost);
        more = List.copyOf(more);
    }

    public NativeMessage(byte[] content, String mediaType, List<Loss> lost) {
        this(content, mediaType, lost, List.of());
    }

    NativeMessage with(List<NativeMessage> others) {
        return new NativeMessage(content, mediaType, lost, others);
    }
}
