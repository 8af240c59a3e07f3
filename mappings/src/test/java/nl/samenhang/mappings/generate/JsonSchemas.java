package nl.samenhang.mappings.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** The schema files of one folder, with every reference and {@code allOf} worked out into one plain schema. */
final class JsonSchemas {
    private static final String CONDITIONS = "conditions";
    private static final String BOTH = "@both";

    private final Path folder;
    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<String, JsonNode> files = new HashMap<>();
    private final Map<JsonNode, ObjectNode> worked = new IdentityHashMap<>();

    JsonSchemas(Path folder) {
        this.folder = folder;
    }

    /** The schema at this place as one object; conditions are gathered under {@code conditions}. */
    ObjectNode plain(JsonNode schema, String file) {
        ObjectNode plain = mapper.createObjectNode();
        schema.properties().forEach(entry -> {
            if (!Set.of("$ref", "allOf", "if", "then", "else", "$defs").contains(entry.getKey())) {
                plain.set(entry.getKey(), told(entry.getKey(), entry.getValue(), file));
            }
        });
        if (schema.has("if")) {
            ObjectNode condition = plain.withArray(CONDITIONS).addObject();
            condition.set("if", schema.get("if"));
            condition.set("then", told("then", schema.path("then"), file));
            condition.set("else", told("else", schema.path("else"), file));
        }
        if (schema.has("$ref")) {
            String[] reference = schema.get("$ref").asText().split("#", -1);
            String target = reference[0].isEmpty() ? file : reference[0];
            merge(plain, plain(file(target).at(reference[1]), target));
        }
        schema.path("allOf").forEach(part -> merge(plain, plain(part, file)));
        return plain;
    }

    /** Marks the schemas inside with the file they stand in, because a reference is read from there. */
    private JsonNode told(String key, JsonNode value, String file) {
        JsonNode copy = value.deepCopy();
        if (key.equals("properties")) {
            copy.forEach(property -> tell(property, file));
        } else if (copy.isObject()) {
            tell(copy, file);
            copy.path("properties").forEach(property -> tell(property, file));
        }
        return copy;
    }

    private static void tell(JsonNode schema, String file) {
        if (schema instanceof ObjectNode object && !object.has("@file")) {
            object.put("@file", file);
        }
    }

    private void merge(ObjectNode into, JsonNode more) {
        if (into.has("properties") && more.has("properties")) {
            properties(into, more);
        }
        more.properties().forEach(entry -> {
            String key = entry.getKey();
            if (key.equals("required") || key.equals(CONDITIONS)) {
                entry.getValue().forEach(into.withArray(key)::add);
            } else if (key.equals("items") && into.has("items")) {
                into.set("items", both(into.get("items"), entry.getValue()));
            } else if (!into.has(key)) {
                into.set(key, entry.getValue());
            }
        });
    }

    private void properties(ObjectNode into, JsonNode more) {
        ObjectNode own = (ObjectNode) into.get("properties");
        boolean closed = into.path("additionalProperties").isBoolean();
        Set<String> names = new HashSet<>();
        own.fieldNames().forEachRemaining(names::add);
        more.get("properties").properties().forEach(entry -> {
            if (names.contains(entry.getKey())) {
                own.set(entry.getKey(), both(own.get(entry.getKey()), entry.getValue()));
            } else if (!closed) {
                own.set(entry.getKey(), entry.getValue());
            }
        });
    }

    private JsonNode both(JsonNode one, JsonNode other) {
        if (one.isBoolean()) {
            return one.booleanValue() ? other : one;
        }
        ObjectNode both = mapper.createObjectNode();
        both.put(BOTH, true);
        both.putArray("allOf").add(one).add(other);
        return both;
    }

    /** A schema that stands inside another, worked out from the file it was told to stand in. */
    ObjectNode inner(JsonNode schema, String file) {
        ObjectNode known = worked.get(schema);
        if (known == null) {
            known = work(schema, file);
            worked.put(schema, known);
        }
        return known;
    }

    private ObjectNode work(JsonNode schema, String file) {
        ObjectNode plain = mapper.createObjectNode();
        if (schema.has(BOTH)) {
            schema.get("allOf").forEach(part -> merge(plain, inner(part, file)));
            return plain;
        }
        return plain(schema, schema.path("@file").asText(file));
    }

    JsonNode file(String name) {
        return files.computeIfAbsent(name, this::read);
    }

    private JsonNode read(String name) {
        try {
            return mapper.readTree(folder.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
