package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a mapping made, cleaned: nothing empty, sources taken out and remembered, keys in the order people read them.
 */
final class CanonicalTree {
    private static final String SOURCE = "@source";
    private static final List<String> FIRST = List.of(
            "resourceType",
            "id",
            "meta",
            "url",
            "extension",
            "fullUrl",
            "resource",
            "identifier",
            "type",
            "system",
            "use",
            "status");

    private final Map<String, String> sources = new HashMap<>();
    private final Places places = new Places();
    private final ObjectNode bundle;

    CanonicalTree(JsonNode made) {
        this.bundle = (ObjectNode) clean(made, "Bundle");
        places.resources(bundle);
    }

    private JsonNode clean(JsonNode node, String path) {
        if (node.isObject()) {
            return object(node, path);
        }
        if (node.isArray()) {
            return array(node, path);
        }
        return node.isNull() || node.isTextual() && node.textValue().isBlank() ? null : node;
    }

    private JsonNode object(JsonNode node, String path) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        names.sort((a, b) -> rank(a) != rank(b) ? rank(a) - rank(b) : a.compareTo(b));
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            if (!name.equals(SOURCE)) {
                JsonNode value = clean(node.get(name), path + "." + name);
                if (value != null) {
                    result.set(name, value);
                }
            }
        }
        if (result.isEmpty()) {
            return null;
        }
        if (node.path(SOURCE).isTextual()) {
            sources.put(path, node.get(SOURCE).textValue());
            places.add(node.get(SOURCE).textValue(), result);
        }
        return result;
    }

    private static int rank(String name) {
        int rank = FIRST.indexOf(name);
        return rank < 0 ? FIRST.size() : rank;
    }

    private JsonNode array(JsonNode node, String path) {
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : node) {
            JsonNode value = clean(item, path + "[" + result.size() + "]");
            if (value != null) {
                result.add(value);
            }
        }
        return result.isEmpty() ? null : result;
    }

    /** Where in the canonical message stands what comes from this native path; null when nothing does. */
    String fhirPathOf(String nativePath) {
        return sources.entrySet().stream()
                .filter(source -> source.getValue().equals(nativePath))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** The message, with what of these leaves of the native message it does not say. */
    Canonical canonical(List<Leaf> leaves, FormatData data, Format format, byte[] body, Arrival arrival) {
        return canonical(losses(leaves, data), format, body, arrival);
    }

    List<Loss> losses(List<Leaf> leaves, FormatData data) {
        return LossIn.of(leaves, data, places, bundle);
    }

    Canonical canonical(List<Loss> lost, Format format, byte[] body, Arrival arrival) {
        Origin.addTo(bundle, format, body, arrival, lost);
        JsonNode header = bundle.path("entry").path(0).path("resource");
        return new Canonical(
                bundle.toString(),
                header.path("eventCoding").path("code").asText(),
                bundle.path("identifier").path("value").asText(),
                new SourceMap(sources),
                lost);
    }
}
