package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.profiles.Reach;

/** To which entries of a message its header does not lead, told before the message is whole. */
final class JsonReach {
    private static final JsonNode ALL = JsonNodeFactory.instance.arrayNode();

    private JsonReach() {}

    /**
     * What the header must name besides, so that it leads to everything.
     *
     * @param entries of the message, with {@code fullUrl} and {@code resource}; the header first
     * @return values of {@code fullUrl}, in their order
     */
    static ArrayNode missing(JsonNode entries) {
        Map<String, Reach.Part> parts = new LinkedHashMap<>();
        for (JsonNode entry : entries) {
            // a mapping leaves a gap where it has nothing to say
            if (entry.hasNonNull("fullUrl")) {
                parts.put(entry.path("fullUrl").asText(), part(entry.path("resource")));
            }
        }
        ArrayNode missing = JsonNodeFactory.instance.arrayNode();
        Reach.missing(parts).forEach(missing::add);
        return missing;
    }

    private static Reach.Part part(JsonNode resource) {
        List<String> about = Reach.pointsBackBy(resource.path("resourceType").asText())
                .map(element -> references(resource.path(element)))
                .orElse(List.of());
        return new Reach.Part(references(resource), about);
    }

    private static List<String> references(JsonNode part) {
        List<String> addresses = new ArrayList<>();
        JsonIndex.references(part, ALL).forEach(address -> addresses.add(address.textValue()));
        return addresses;
    }
}
