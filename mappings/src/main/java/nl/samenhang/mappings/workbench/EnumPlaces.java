package nl.samenhang.mappings.workbench;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a message has a value for which its JSON schema lists all that may stand there. */
final class EnumPlaces {
    private static final List<String> CHOICES = List.of("allOf", "anyOf", "oneOf");

    private final JsonNode schema;
    private final Map<JsonPointer, JsonNode> found = new LinkedHashMap<>();

    private EnumPlaces(JsonNode schema) {
        this.schema = schema;
    }

    /** Each place in the message, with the list of values. */
    static Map<JsonPointer, JsonNode> in(JsonNode message, JsonNode schema) {
        EnumPlaces places = new EnumPlaces(schema);
        places.walk(message, schema, JsonPointer.empty());
        return places.found;
    }

    private void walk(JsonNode value, JsonNode part, JsonPointer at) {
        if (part.path("$ref").asText().startsWith("#/")) {
            walk(value, schema.at(part.path("$ref").asText().substring(1)), at);
        }
        CHOICES.forEach(choice -> part.path(choice).forEach(option -> walk(value, option, at)));
        if (value.isTextual() && part.path("enum").size() > 1) {
            found.putIfAbsent(at, part.path("enum"));
        }
        value.properties()
                .forEach(member -> walk(
                        member.getValue(),
                        part.path("properties").path(member.getKey()),
                        at.appendProperty(member.getKey())));
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            walk(value.path(i), part.path("items"), at.appendIndex(i));
        }
    }
}
