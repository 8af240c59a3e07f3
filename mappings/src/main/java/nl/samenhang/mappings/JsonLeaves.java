package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The values of a JSON message, each with its path. */
final class JsonLeaves {
    private final List<Leaf> leaves = new ArrayList<>();

    private JsonLeaves() {}

    static List<Leaf> of(JsonNode message) {
        JsonLeaves found = new JsonLeaves();
        found.collect(message, "$");
        return found.leaves;
    }

    private void collect(JsonNode node, String path) {
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(entry.getValue(), path + "." + entry.getKey()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "[" + i + "]");
            }
        } else if (!node.isNull() && !node.asText().isBlank()) {
            leaves.add(new Leaf(path, node.asText()));
        }
    }
}
