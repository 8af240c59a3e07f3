package nl.samenhang.mappings;

import java.util.List;

/**
 * A written native message.
 *
 * @param lost all that the canonical message says and this has no place for
 * @param provenance the origin of this message as a FHIR Provenance, for the hub to keep; empty when nothing was
 *     translated
 * @param more the messages that go with it, when the format carries one person per message and this is about several;
 *     each has a reference number of its own
 */
public record NativeMessage(
        byte[] content, String mediaType, List<Loss> lost, String provenance, List<NativeMessage> more) {
    public NativeMessage {
        lost = List.copyOf(lost);
        more = List.copyOf(more);
    }

    public NativeMessage(byte[] content, String mediaType, List<Loss> lost, String provenance) {
        this(content, mediaType, lost, provenance, List.of());
    }

    NativeMessage with(List<NativeMessage> others) {
        return new NativeMessage(content, mediaType, lost, provenance, others);
    }
}
