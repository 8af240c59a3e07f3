package nl.samenhang.mappings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The leaf values of a message, for comparing what went in with what came out. */
final class Leaves {
    private static final Pattern ENVELOPE = Pattern.compile("^(MessageHeader|Bundle|Provenance)$");
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

    /** A leaf of a canonical message: where it stands, and what it says without the place among its equals. */
    record Leaf(String path, String says) {}

    /** What a canonical message says, sorted: without ids, references and the envelope, which are new on every way. */
    static List<String> ofCanonical(String canonicalJson) {
        return located(canonicalJson).stream().map(Leaf::says).sorted().toList();
    }

    /** The same, each with its place. */
    static List<Leaf> located(String canonicalJson) {
        List<Leaf> leaves = new ArrayList<>();
        JsonNode bundle = json(canonicalJson);
        Set<String> envelope = envelopeUrls(bundle);
        JsonNode entries = bundle.path("entry");
        for (int i = 0; i < entries.size(); i++) {
            JsonNode resource = entries.get(i).path("resource");
            String type = resource.path("resourceType").asText();
            if (!ENVELOPE.matcher(type).matches()
                    && !envelope.contains(entries.get(i).path("fullUrl").asText())) {
                collect(resource, "Bundle.entry[" + i + "].resource", type, leaves);
            }
        }
        return leaves;
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

    private static void collect(JsonNode node, String path, String says, List<Leaf> leaves) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(entry -> !INTERNAL.contains(entry.getKey()))
                    .forEach(entry -> collect(
                            entry.getValue(), path + "." + entry.getKey(), says + "." + entry.getKey(), leaves));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "[" + i + "]", says, leaves);
            }
        } else {
            leaves.add(new Leaf(path, says + " = " + node.asText()));
        }
    }
}
