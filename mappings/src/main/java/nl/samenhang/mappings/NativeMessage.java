package nl.samenhang.mappings;

import java.util.List;

/** A written native message; {@code lost} tells all that it has no place for. */
public record NativeMessage(byte[] content, String mediaType, List<Loss> lost) {
    public NativeMessage {
        lost = List.copyOf(lost);
    }
}
