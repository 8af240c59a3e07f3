package nl.samenhang.mappings.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Messages from a JSON Schema: every property, list, code and text that it leaves open is drawn. */
public final class JsonSchemaGenerator implements Generator {
    /** What others point at comes first, so that there is something to point at. */
    private static final List<String> FIRST =
            List.of("persons", "organisations", "professionals", "documents", "statements", "safety", "goals");

    private static final int DEEPEST = 9;
    private static final int ROUNDS = 3;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonSchemas schemas;
    private final String file;

    private JsonSchemaGenerator(JsonSchemas schemas, String file) {
        this.schemas = schemas;
        this.file = file;
    }

    public static JsonSchemaGenerator of(Path folder, String file) {
        return new JsonSchemaGenerator(new JsonSchemas(folder), file);
    }

    @Override
    public String message(long seed) {
        synchronized (schemas) {
            JsonNode drawn = value(schemas.inner(schemas.file(file), file), file, "", new Chance(seed));
            return JsonSense.of(drawn).toString();
        }
    }

    private JsonNode value(ObjectNode schema, String inFile, String path, Chance chance) {
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(chance.between(0, schema.get("enum").size() - 1));
        }
        return switch (type(schema, chance)) {
            case "object" -> object(schema, inFile, path, chance);
            case "array" -> array(schema, inFile, path, chance);
            case "boolean" -> BooleanNode.valueOf(chance.in(50));
            case "integer", "number" -> IntNode.valueOf(chance.between(
                    schema.path("minimum").asInt(0), schema.path("maximum").asInt(100)));
            default -> TextNode.valueOf(JsonText.of(schema, path, chance));
        };
    }

    private static String type(JsonNode schema, Chance chance) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.get(chance.between(0, type.size() - 1)).asText();
        }
        return type.isTextual()
                ? type.asText()
                : schema.has("properties") ? "object" : schema.has("items") ? "array" : "string";
    }

    private ObjectNode object(ObjectNode schema, String inFile, String path, Chance chance) {
        ObjectNode made = NODES.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        for (String name : names(schema)) {
            if (required.contains(name) || isOffered(path + "/" + name) && chance.optional()) {
                property(made, name, schema, inFile, path, chance);
            }
        }
        // what was made for one condition may be a condition of the next
        for (int round = 0; round < ROUNDS; round++) {
            for (String name : JsonConditions.missing(schema, made, chance)) {
                property(made, name, schema, inFile, path, chance);
            }
        }
        return made;
    }

    /** A schema may hold itself, such as a permission with exceptions: somewhere it must end. */
    private static boolean isOffered(String path) {
        return path.split("/").length < DEEPEST && !Meaning.isLeftOut(path);
    }

    private void property(ObjectNode made, String name, ObjectNode schema, String inFile, String path, Chance chance) {
        JsonNode property = schema.path("properties").path(name);
        if (property.isObject()) {
            ObjectNode inner = schemas.inner(property, inFile);
            JsonNode value = value(inner, property.path("@file").asText(inFile), path + "/" + name, chance);
            if (isSaid(value)) {
                made.set(name, value);
            }
        }
    }

    private static List<String> names(JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        names.sort(Comparator.comparingInt(name -> FIRST.contains(name) ? FIRST.indexOf(name) : FIRST.size()));
        return names;
    }

    private ArrayNode array(ObjectNode schema, String inFile, String path, Chance chance) {
        ArrayNode made = NODES.arrayNode();
        int least = Math.max(1, schema.path("minItems").asInt(0));
        int times = chance.occurrences(least, schema.path("maxItems").asInt(-1));
        ObjectNode items = schemas.inner(schema.path("items"), inFile);
        for (int i = 0; i < times; i++) {
            JsonNode value = value(items, inFile, path, chance);
            if (isSaid(value)) {
                made.add(value);
            }
        }
        return made;
    }

    /** A text that would point at a part that is not there is empty; a list of those too. */
    private static boolean isSaid(JsonNode value) {
        return !(value.isTextual() && value.textValue().isEmpty() || value.isArray() && value.isEmpty());
    }
}
