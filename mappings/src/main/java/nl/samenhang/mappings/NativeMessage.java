package nl.samenhang.mappings;

import java.util.List;

/**
 * A written native message.
 *
 * @param lost all that the canonical message says and this has no place for
 * @param provenance the origin of this message as a FHIR Provenance, for the hub to keep; empty when nothing was
 *     translated
 */
public record NativeMessage(byte[] content, String mediaType, List<Loss> lost, String provenance) {
    public NativeMessage {
        lost = List.copyOf(lost);
    }
}
