package nl.samenhang.profiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Every object in the valid cases and in the examples: where a rule is kept is looked up here. */
final class KeptCases {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> objects = new ArrayList<>();

    private KeptCases() {}

    static KeptCases all() {
        KeptCases cases = new KeptCases();
        Stream.concat(Fixture.all("valid").stream().map(Fixture::json), ProfilePackage.examples())
                .forEach(json -> cases.collect(read(json)));
        return cases;
    }

    /** Whether some case of the profile's type has a value at the element. */
    boolean have(JsonNode profile, JsonNode element) {
        String[] steps = element.path("path").asText().split("\\.");
        return of(profile).anyMatch(root -> at(root, steps).findAny().isPresent());
    }

    /** Whether some case of the profile's type has the slice, known by its extension, its type or its fixed code. */
    boolean haveSlice(JsonNode profile, JsonNode slice) {
        JsonNode extension = slice.at("/type/0/profile/0");
        if (!extension.isMissingNode()) {
            return objects.stream().anyMatch(object -> object.path("url").equals(extension));
        }
        String id = slice.path("id").asText();
        return elements(profile)
                .filter(element -> (element.path("id").asText() + ".").startsWith(id + "."))
                .anyMatch(element -> haveWhatTells(profile, element));
    }

    private boolean haveWhatTells(JsonNode profile, JsonNode element) {
        String type = element.at("/type/0/code").asText();
        if (element.path("path").asText().endsWith(".resource")) {
            return objects.stream()
                    .anyMatch(object -> object.path("resourceType").asText().equals(type));
        }
        List<JsonNode> told = told(element);
        if (told.isEmpty()) {
            // a slice that is told apart by a list of codes has no value of its own
            return element.has("binding") && have(profile, element);
        }
        return of(profile)
                .map(JsonNode::toString)
                .anyMatch(root -> told.stream().map(JsonNode::toString).allMatch(root::contains));
    }

    /** The values that the profile prescribes at the element. */
    private static List<JsonNode> told(JsonNode element) {
        List<JsonNode> values = new ArrayList<>();
        element.properties().stream()
                .filter(entry ->
                        entry.getKey().startsWith("fixed") || entry.getKey().startsWith("pattern"))
                .forEach(entry -> leaves(entry.getValue(), values));
        return values;
    }

    private static void leaves(JsonNode node, List<JsonNode> leaves) {
        if (node.isValueNode()) {
            leaves.add(node);
        }
        node.forEach(child -> leaves(child, leaves));
    }

    private Stream<JsonNode> of(JsonNode profile) {
        JsonNode type = profile.path("type");
        return type.asText().equals("Extension")
                ? objects.stream().filter(object -> object.path("url").equals(profile.path("url")))
                : objects.stream().filter(object -> object.path("resourceType").equals(type));
    }

    private static Stream<JsonNode> at(JsonNode root, String[] steps) {
        return Arrays.stream(steps)
                .skip(1)
                .reduce(
                        Stream.of(root),
                        (nodes, step) -> nodes.flatMap(node -> children(node, step)),
                        (first, second) -> second);
    }

    private static Stream<JsonNode> children(JsonNode node, String step) {
        Stream<JsonNode> values = step.endsWith("[x]")
                ? node.properties().stream()
                        .filter(entry -> entry.getKey().startsWith(step.replace("[x]", "")))
                        .map(java.util.Map.Entry::getValue)
                : Stream.of(node.path(step));
        return values.filter(value -> !value.isMissingNode())
                .flatMap(
                        value -> value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value));
    }

    private void collect(JsonNode node) {
        if (node.isObject()) {
            objects.add(node);
        }
        node.forEach(this::collect);
    }

    private static Stream<JsonNode> elements(JsonNode profile) {
        return StreamSupport.stream(profile.path("differential").path("element").spliterator(), false);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a valid case is no JSON", e);
        }
    }
}
