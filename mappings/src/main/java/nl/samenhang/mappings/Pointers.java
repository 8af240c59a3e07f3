package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.samenhang.profiles.Text;

/** The ids inside a JSON message, which a schema cannot follow: each is given once, and what points finds its part. */
final class Pointers {
    private static final Set<String> WORDS = Set.of("family", "nobody");
    private static final Text TWICE = new Text(
            "Deze aanduiding is in dit bericht al gegeven; geef elk onderdeel een eigen aanduiding.",
            "This id was given in this message already; give each part an id of its own.");
    private static final Text NOWHERE = new Text(
            "Deze aanduiding bestaat niet in dit bericht; verwijs naar een onderdeel dat er is.",
            "This id does not exist in this message; point at a part that is there.");

    private final List<String> names = new ArrayList<>();
    private final List<String> points = new ArrayList<>();

    private Pointers() {}

    /** As {@code dropped.yaml} of the format marks them; none when it has no such file. */
    static Pointers in(Resources files) {
        Pointers pointers = new Pointers();
        for (JsonNode path : marked(files)) {
            if (path.path("names").asBoolean()) {
                pointers.names.add(path.path("path").asText());
            } else if (path.path("points").asBoolean()) {
                pointers.points.add(path.path("path").asText());
            }
        }
        return pointers;
    }

    private static JsonNode marked(Resources files) {
        try {
            return Resources.YAML.readTree(files.bytes("dropped.yaml")).path("in");
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    List<Problem> check(JsonNode message, JsonPositions positions) {
        Set<String> known = new HashSet<>(WORDS);
        message.properties().stream()
                .filter(part -> part.getValue().isObject())
                .forEach(part -> known.add(part.getKey()));
        List<Problem> problems = new ArrayList<>();
        walk(message, "", (pointer, value) -> {
            if (fits(names, pointer) && !known.add(value)) {
                problems.add(problem("duplicate", pointer, positions, TWICE));
            }
        });
        walk(message, "", (pointer, value) -> {
            if (fits(points, pointer) && !known.contains(value)) {
                problems.add(problem("not-found", pointer, positions, NOWHERE));
            }
        });
        return problems;
    }

    private static Problem problem(String code, String pointer, JsonPositions positions, Text text) {
        JsonPositions.Position at = positions.at(pointer);
        return new Problem(code, "id-" + code, JsonPositions.path(pointer), at.line(), at.column(), text);
    }

    private static void walk(JsonNode node, String pointer, BiConsumer<String, String> leaf) {
        if (node.isObject()) {
            node.properties().forEach(field -> walk(field.getValue(), pointer + "/" + field.getKey(), leaf));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, leaf);
            }
        } else if (node.isTextual()) {
            leaf.accept(pointer, node.textValue());
        }
    }

    private static boolean fits(List<String> patterns, String pointer) {
        String path = JsonPositions.path(pointer).replaceAll("\\[\\d+]", "[*]");
        return patterns.stream().anyMatch(path::endsWith);
    }
}
