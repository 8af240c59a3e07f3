package nl.samenhang.hub.planted;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The places of a FHIR message where a person writes free text: values, descriptions, titles, narratives, documents.
 */
final class Texts {

    private static final Set<String> FIELDS =
            Set.of("valueString", "description", "text", "title", "comment", "patientInstruction", "div", "data");

    /** What holds names, numbers and codes is no free text. */
    private static final Set<String> OTHER =
            Set.of("name", "address", "telecom", "identifier", "coding", "meta", "extension", "sender", "source");

    private Texts() {}

    /**
     * One of them.
     *
     * @param type of the resource
     */
    record Place(ObjectNode parent, String field, String type) {

        /** Writes a sentence after what stands there. */
        void append(String sentence) {
            change(old -> old.strip() + (old.strip().matches("(?s).*[.!?]") ? " " : ". ") + sentence);
        }

        private void change(UnaryOperator<String> change) {
            var old = parent.path(field).asString();
            var changed =
                    switch (field) {
                        case "div" -> {
                            var end = old.lastIndexOf("</");
                            yield change.apply(old.substring(0, end)) + old.substring(end);
                        }
                        case "data" -> packed(change.apply(unpacked(old)));
                        default -> change.apply(old);
                    };
            parent.put(field, changed);
        }

        private static String unpacked(String base64) {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        }

        private static String packed(String text) {
            return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static List<Place> in(ObjectNode bundle) {
        var places = new ArrayList<Place>();
        bundle.path("entry").forEach(entry -> {
            var resource = (ObjectNode) entry.path("resource");
            walk(resource, resource.path("resourceType").asString(), places);
        });
        return places;
    }

    private static void walk(ObjectNode element, String type, List<Place> places) {
        element.properties().forEach(property -> {
            var value = property.getValue();
            if (FIELDS.contains(property.getKey()) && value.isString() && isText(element, property.getKey())) {
                places.add(new Place(element, property.getKey(), type));
            } else if (!OTHER.contains(property.getKey())) {
                elements(value).forEach(child -> walk(child, type, places));
            }
        });
    }

    private static boolean isText(ObjectNode element, String field) {
        return !field.equals("data") || element.path("contentType").asString().equals("text/plain");
    }

    private static List<ObjectNode> elements(JsonNode value) {
        var all = value.isArray() ? value.values().stream().toList() : List.of(value);
        return all.stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }
}
