package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.profiles.Text;

/**
 * The ids inside a JSON message, which a schema cannot follow: each is given once, and what points finds a part of a
 * kind that may stand there.
 */
final class Pointers {
    /** What a path does: it gives an id to a part of a kind, or points at a part of one of the kinds that fit. */
    private record Role(String gives, List<String> fitting) {}

    private static final String ANY = "true";
    private static final Text TWICE = new Text(
            "Deze aanduiding is in dit bericht al gegeven; geef elk onderdeel een eigen aanduiding.",
            "This id was given in this message already; give each part an id of its own.");
    private static final Text NOWHERE = new Text(
            "Deze aanduiding bestaat niet in dit bericht; verwijs naar een onderdeel dat er is.",
            "This id does not exist in this message; point at a part that is there.");

    private final PathTable<Role> roles = new PathTable<>();
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
            if (path.has("names") || path.has("points")) {
                List<String> fitting = new ArrayList<>();
                path.path("points").forEach(kind -> fitting.add(kind.asText()));
                pointers.roles.add(
                        path.path("path").asText(), new Role(path.path("names").asText(), fitting));
            }
        }
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
        List<IdsInJson.Id<Role>> ids = IdsInJson.in(message, roles);
        Map<String, String> known = knownWords(message);
        List<Problem> problems = new ArrayList<>();
        for (IdsInJson.Id<Role> id : ids) {
            String kind = id.known().gives();
            if (!kind.isEmpty() && known.putIfAbsent(id.value(), kind) != null) {
                problems.add(problem("duplicate", id.pointer(), positions, TWICE));
            }
        }
        for (IdsInJson.Id<Role> id : ids) {
            List<String> fitting = id.known().fitting();
            String kind = known.get(id.value());
            if (!fitting.isEmpty() && kind == null) {
                problems.add(problem("not-found", id.pointer(), positions, NOWHERE));
            } else if (!fitting.isEmpty() && !fitting.contains(kind) && !fitting.contains(ANY)) {
                problems.add(problem("wrong-kind", id.pointer(), positions, other(fitting)));
            }
        }
        return problems;
    }

    /** A word that is the name of a part means that part, when it is there. */
    private Map<String, String> knownWords(JsonNode message) {
        Map<String, String> known = new HashMap<>();
        words.forEach((word, kind) -> {
            if (word.equals(kind) || message.has(word)) {
                known.put(word, kind);
            }
        });
        return known;
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
}
