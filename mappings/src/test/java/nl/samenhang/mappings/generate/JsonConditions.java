package nl.samenhang.mappings.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a message must hold or leave out because of what it holds: {@code if}, {@code then}, {@code dependentRequired}.
 */
final class JsonConditions {
    private JsonConditions() {}

    /** Takes out what may not be there, fixes what is fixed, and gives the names of what must still be made. */
    static List<String> missing(JsonNode schema, ObjectNode made) {
        List<String> missing = new ArrayList<>();
        for (JsonNode condition : schema.path("conditions")) {
            JsonNode then = condition.path(holds(condition.path("if"), made) ? "then" : "else");
            then.path("required").forEach(name -> missing.add(name.asText()));
            then.path("properties").properties().forEach(entry -> {
                if (entry.getValue().isBoolean() && !entry.getValue().booleanValue()) {
                    made.remove(entry.getKey());
                } else if (entry.getValue().has("const") && made.has(entry.getKey())) {
                    made.set(entry.getKey(), entry.getValue().get("const"));
                }
            });
        }
        schema.path("dependentRequired").properties().forEach(entry -> {
            if (made.has(entry.getKey())) {
                entry.getValue().forEach(name -> missing.add(name.asText()));
            }
        });
        int least = schema.path("minProperties").asInt(0);
        if (made.size() + missing.size() < least) {
            schema.path("properties").fieldNames().forEachRemaining(missing::add);
        }
        missing.removeIf(made::has);
        return missing;
    }

    private static boolean holds(JsonNode test, JsonNode made) {
        for (JsonNode name : test.path("required")) {
            if (!made.has(name.asText())) {
                return false;
            }
        }
        boolean fits = test.path("properties").properties().stream()
                .allMatch(entry -> !made.has(entry.getKey()) || fits(entry.getValue(), made.get(entry.getKey())));
        boolean any = !test.has("anyOf");
        for (JsonNode option : test.path("anyOf")) {
            any = any || holds(option, made);
        }
        return fits && any;
    }

    private static boolean fits(JsonNode test, JsonNode value) {
        boolean listed = !test.has("enum");
        for (JsonNode choice : test.path("enum")) {
            listed = listed || choice.equals(value);
        }
        return listed && (!test.has("const") || test.get("const").equals(value));
    }
}
