package nl.samenhang.mappings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The leaf values of a message, for comparing what went in with what came out. */
final class Leaves {
    private static final Pattern ENVELOPE = Pattern.compile("^(MessageHeader|Bundle)$");
    private static final Set<String> INTERNAL =
            Set.of("resourceType", "id", "fullUrl", "reference", "timestamp", "profile");

    private Leaves() {}

    static JsonNode json(String text) {
        try {
            return SafeJson.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a canonical message says, sorted: without ids, references and the envelope, which are new on every way. */
    static List<String> ofCanonical(String canonicalJson) {
        List<String> leaves = new ArrayList<>();
        JsonNode bundle = json(canonicalJson);
        Set<String> envelope = envelopeUrls(bundle);
        for (JsonNode entry : bundle.path("entry")) {
            JsonNode resource = entry.path("resource");
            String type = resource.path("resourceType").asText();
            if (!ENVELOPE.matcher(type).matches()
                    && !envelope.contains(entry.path("fullUrl").asText())) {
                collect(resource, type, leaves);
            }
        }
        return leaves.stream().sorted().toList();
    }

    /** The organisations that only carry the message: on the way out the hub and the recipient take their places. */
    private static Set<String> envelopeUrls(JsonNode bundle) {
        JsonNode header = bundle.path("entry").path(0).path("resource");
        return Set.of(
                header.path("sender").path("reference").asText(),
                header.path("destination")
                        .path(0)
                        .path("receiver")
                        .path("reference")
                        .asText("-"));
    }

    private static void collect(JsonNode node, String path, List<String> leaves) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(entry -> !INTERNAL.contains(entry.getKey()))
                    .forEach(entry -> collect(entry.getValue(), path + "." + entry.getKey(), leaves));
        } else if (node.isArray()) {
            node.forEach(item -> collect(item, path, leaves));
        } else {
            leaves.add(path + " = " + node.asText());
        }
    }
}
