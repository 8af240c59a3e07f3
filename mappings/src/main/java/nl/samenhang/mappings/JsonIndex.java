package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tables that a JSLT mapping looks into: made once for a message, where a mapping would search a list for each part.
 */
final class JsonIndex {
    private JsonIndex() {}

    /** The items of a list by the text that they have at this key; an item without one is left out. */
    static ObjectNode byKey(JsonNode list, String key) {
        ObjectNode table = JsonNodeFactory.instance.objectNode();
        for (JsonNode item : list) {
            JsonNode text = item.path(key);
            if (text.isTextual()) {
                ArrayNode items = (ArrayNode) table.get(text.textValue());
                (items == null ? table.putArray(text.textValue()) : items).add(item);
            }
        }
        return table;
    }

    /** The text of each {@code reference} inside, however deep; not of what stands at one of the keys left out. */
    static ArrayNode references(JsonNode part, JsonNode leftOut) {
        Set<String> keys = new HashSet<>();
        leftOut.forEach(key -> keys.add(key.asText()));
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        collect(part, keys, found);
        return found;
    }

    private static void collect(JsonNode node, Set<String> leftOut, ArrayNode found) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, leftOut, found));
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                JsonNode value = field.getValue();
                // most values are texts that name nothing
                if (value.isContainerNode()) {
                    if (!leftOut.contains(field.getKey())) {
                        collect(value, leftOut, found);
                    }
                } else if (field.getKey().equals("reference") && value.isTextual()) {
                    found.add(value);
                }
            }
        }
    }
}
