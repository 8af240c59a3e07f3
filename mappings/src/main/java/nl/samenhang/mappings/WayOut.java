package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is known of a canonical message on its way out: with it a written message is accounted for. */
record WayOut(JsonNode bundle, String canonicalJson, Departure departure, Format format, FormatData data) {
    static WayOut of(String canonicalJson, Departure departure, Format format, FormatData data) {
        JsonNode bundle = SafeJson.read(canonicalJson.getBytes(StandardCharsets.UTF_8));
        return new WayOut(bundle, canonicalJson, departure, format, data);
    }

    /** The message with all that it lost, whether the mapping told it or not, and with its origin. */
    NativeMessage written(byte[] content, Values values, List<Loss> told) {
        List<Loss> lost = LossOut.of(bundle, values, told, data);
        NativeMessage message = new NativeMessage(content, format.mediaType(), lost, "");
        String provenance = Origin.of(message, format, bundle, canonicalJson, departure);
        return new NativeMessage(content, format.mediaType(), lost, provenance);
    }
}
