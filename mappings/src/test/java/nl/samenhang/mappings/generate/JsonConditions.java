package nl.samenhang.mappings.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a message must hold or leave out because of what it holds: {@code if}, {@code then}, {@code anyOf},
 * {@code oneOf}, {@code dependentRequired}.
 */
final class JsonConditions {
    private JsonConditions() {}

    /** Takes out what may not be there, fixes what is fixed, and gives the names of what must still be made. */
    static List<String> missing(JsonNode schema, ObjectNode made, Chance chance) {
        List<String> missing = new ArrayList<>();
        for (JsonNode condition : schema.path("conditions")) {
            apply(condition.path(holds(condition.path("if"), made) ? "then" : "else"), made, missing, chance);
        }
        for (String choice : List.of("anyOf", "oneOf")) {
            if (schema.has(choice)) {
                apply(option(schema.get(choice), made, chance), made, missing, chance);
            }
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

    /** One that the message keeps already, else any. */
    private static JsonNode option(JsonNode options, JsonNode made, Chance chance) {
        List<JsonNode> all = new ArrayList<>();
        options.forEach(all::add);
        return all.stream().filter(option -> holds(option, made)).findFirst().orElseGet(() -> chance.one(all));
    }

    private static void apply(JsonNode then, ObjectNode made, List<String> missing, Chance chance) {
        List<String> required = new ArrayList<>();
        then.path("required").forEach(name -> required.add(name.asText()));
        then.path("properties").properties().forEach(entry -> {
            String name = entry.getKey();
            JsonNode wanted = entry.getValue();
            if (wanted.isBoolean() && !wanted.booleanValue()) {
                made.remove(name);
            } else if (made.has(name) ? !fits(wanted, made.get(name)) : required.contains(name)) {
                set(made, name, wanted, chance);
            }
        });
        missing.addAll(required);
    }

    private static void set(ObjectNode made, String name, JsonNode wanted, Chance chance) {
        if (wanted.has("const")) {
            made.set(name, wanted.get("const"));
        } else if (wanted.has("enum")) {
            made.set(
                    name,
                    wanted.get("enum").get(chance.between(0, wanted.get("enum").size() - 1)));
        }
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
        if (test.isBoolean()) {
            return test.booleanValue();
        }
        boolean listed = !test.has("enum");
        for (JsonNode choice : test.path("enum")) {
            listed = listed || choice.equals(value);
        }
        return listed && (!test.has("const") || test.get("const").equals(value));
    }
}
