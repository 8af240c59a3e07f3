package nl.samenhang.mappings.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Where two JSON trees differ, one line for each place: {@code - path: value} was there, {@code + path: value} is. */
final class JsonDifference {
    private static final int SHOWN = 120;

    private final List<String> lines = new ArrayList<>();

    private JsonDifference() {}

    static List<String> between(JsonNode before, JsonNode after) {
        JsonDifference difference = new JsonDifference();
        difference.compare(before, after, "$");
        return difference.lines;
    }

    private void compare(JsonNode before, JsonNode after, String path) {
        if (before.isObject() && after.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(before.path(name), after.path(name), path + "." + name));
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(before.path(i), after.path(i), path + "[" + i + "]");
            }
        } else if (!before.equals(after)) {
            tell("- ", before, path);
            tell("+ ", after, path);
        }
    }

    private void tell(String sign, JsonNode node, String path) {
        if (!node.isMissingNode()) {
            String text = node.toString();
            lines.add(sign + path + ": " + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text));
        }
    }
}
