package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A native JSON message as written: the mapping's order, without what is empty. */
final class NativeTree {
    private NativeTree() {}

    /** The node without nulls, empty texts, empty objects and empty lists; null when nothing is left. */
    static JsonNode clean(JsonNode node) {
        if (node.isObject()) {
            return object(node);
        }
        if (node.isArray()) {
            return array(node);
        }
        return node.isNull() || node.isTextual() && node.textValue().isBlank() ? null : node;
    }

    private static JsonNode object(JsonNode node) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(entry -> {
            JsonNode value = clean(entry.getValue());
            if (value != null) {
                result.set(entry.getKey(), value);
            }
        });
        return result.isEmpty() ? null : result;
    }

    private static JsonNode array(JsonNode node) {
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : node) {
            JsonNode value = clean(item);
            if (value != null) {
                result.add(value);
            }
        }
        return result.isEmpty() ? null : result;
    }
}
