package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Gathers the texts of a JSON message that stand at a known path, in the order of the message. */
final class IdsInJson<T> {
    /** A text, where it stands as JSON Pointer, and what is known of that place. */
    record Id<T>(String pointer, String value, T known) {}

    private final PathTable<T> table;
    private final List<Id<T>> found = new ArrayList<>();

    /** Where the search is, as pointer and as path without numbers; few places are ever written down. */
    private final StringBuilder pointer = new StringBuilder();

    private final StringBuilder plain = new StringBuilder("$");

    private IdsInJson(PathTable<T> table) {
        this.table = table;
    }

    static <T> List<Id<T>> in(JsonNode message, PathTable<T> table) {
        IdsInJson<T> ids = new IdsInJson<>(table);
        ids.search(message);
        return ids.found;
    }

    private void search(JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(field -> at(field.getKey(), "." + field.getKey(), field.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                at(Integer.toString(i), "[*]", node.get(i));
            }
        } else if (node.isTextual()) {
            T known = table.first(plain.toString(), any -> true);
            if (known != null) {
                found.add(new Id<>(pointer.toString(), node.textValue(), known));
            }
        }
    }

    private void at(String step, String plainStep, JsonNode node) {
        int pointerBefore = pointer.length();
        int plainBefore = plain.length();
        pointer.append('/').append(step);
        plain.append(plainStep);
        search(node);
        pointer.setLength(pointerBefore);
        plain.setLength(plainBefore);
    }
}
