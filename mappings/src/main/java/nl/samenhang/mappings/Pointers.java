package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.samenhang.profiles.Text;

/**
 * The ids inside a JSON message, which a schema cannot follow: each is given once, and what points finds a part of a
 * kind that may stand there.
 */
final class Pointers {
    private record Path(String end, String kind) {}

    private static final String ANY = "true";
    private static final Text TWICE = new Text(
            "Deze aanduiding is in dit bericht al gegeven; geef elk onderdeel een eigen aanduiding.",
            "This id was given in this message already; give each part an id of its own.");
    private static final Text NOWHERE = new Text(
            "Deze aanduiding bestaat niet in dit bericht; verwijs naar een onderdeel dat er is.",
            "This id does not exist in this message; point at a part that is there.");

    private final List<Path> names = new ArrayList<>();
    private final List<Path> points = new ArrayList<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    private Pointers() {}

    /** As {@code dropped.yaml} of the format marks them; none when it has no such file. */
    static Pointers in(Resources files) {
        Pointers pointers = new Pointers();
        JsonNode file = file(files);
        file.path("words")
                .properties()
                .forEach(word ->
                        pointers.words.put(word.getKey(), word.getValue().asText()));
        for (JsonNode path : file.path("in")) {
            String end = path.path("path").asText();
            if (path.has("names")) {
                pointers.names.add(new Path(end, path.get("names").asText()));
            }
            JsonNode kinds = path.path("points");
            (kinds.isArray() ? kinds : List.of(kinds))
                    .forEach(kind -> pointers.points.add(new Path(end, kind.asText())));
        }
        pointers.points.removeIf(path -> path.kind().isEmpty());
        return pointers;
    }

    private static JsonNode file(Resources files) {
        try {
            return Resources.YAML.readTree(files.bytes("dropped.yaml"));
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    List<Problem> check(JsonNode message, JsonPositions positions) {
        Map<String, String> known = new HashMap<>();
        words.forEach((word, kind) -> {
            // a word that is the name of a part means that part, when it is there
            if (word.equals(kind) || message.has(word)) {
                known.put(word, kind);
            }
        });
        List<Problem> problems = new ArrayList<>();
        walk(message, "", (pointer, value) -> kinds(names, pointer).forEach(kind -> {
            if (known.putIfAbsent(value, kind) != null) {
                problems.add(problem("duplicate", pointer, positions, TWICE));
            }
        }));
        walk(message, "", (pointer, value) -> {
            List<String> fitting = kinds(points, pointer);
            if (!fitting.isEmpty() && !known.containsKey(value)) {
                problems.add(problem("not-found", pointer, positions, NOWHERE));
            } else if (!fitting.isEmpty() && !fitting.contains(known.get(value)) && !fitting.contains(ANY)) {
                problems.add(problem("wrong-kind", pointer, positions, other(fitting)));
            }
        });
        return problems;
    }

    private static Text other(List<String> fitting) {
        String kinds = String.join(", ", fitting);
        return new Text(
                "Deze aanduiding is van een ander soort onderdeel dan hier kan staan; verwijs naar: " + kinds + ".",
                "This id is of another kind of part than can stand here; point at: " + kinds + ".");
    }

    private static Problem problem(String rule, String pointer, JsonPositions positions, Text text) {
        JsonPositions.Position at = positions.at(pointer);
        String code = rule.equals("wrong-kind") ? "value" : rule;
        return new Problem(code, "id-" + rule, JsonPositions.path(pointer), at.line(), at.column(), text);
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

    /** The kinds that the first path that fits names; none when no path fits. */
    private static List<String> kinds(List<Path> paths, String pointer) {
        String path = JsonPositions.path(pointer).replaceAll("\\[\\d+]", "[*]");
        return paths.stream()
                .filter(known -> path.endsWith(known.end()))
                .findFirst()
                .map(first -> paths.stream()
                        .filter(known -> known.end().equals(first.end()))
                        .map(Path::kind)
                        .toList())
                .orElse(List.of());
    }
}
