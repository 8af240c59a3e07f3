package nl.samenhang.mappings.workbench;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.mappings.Canonical;
import nl.samenhang.mappings.Loss;
import nl.samenhang.mappings.NotReadable;
import nl.samenhang.mappings.Unmappable;

/** Whether the mapping knows every code that the schema allows where an example has a code. */
final class EveryCodeCheck {
    private final FolderFiles files;
    private final String schema;
    private final Function<byte[], Canonical> translate;
    private final Set<Remark> remarks = new LinkedHashSet<>();

    EveryCodeCheck(FolderFiles files, String schema, Function<byte[], Canonical> translate) {
        this.files = files;
        this.schema = schema;
        this.translate = translate;
    }

    /** The codes that fail or are lost; an example that fails by itself is told elsewhere. */
    Set<Remark> of(List<String> examples) {
        examples.forEach(this::example);
        return remarks;
    }

    private void example(String name) {
        try {
            JsonNode message = Trial.tree(files.text(name));
            Set<String> lost = lost(message);
            EnumPlaces.in(message, files.data(schema))
                    .forEach((place, codes) -> codes.forEach(code -> {
                        if (code.isTextual() && !code.equals(message.at(place))) {
                            tried(name, changed(message, place, code.asText()), place, code.asText(), lost);
                        }
                    }));
        } catch (Unmappable | NotReadable e) {
            return;
        }
    }

    private Set<String> lost(JsonNode message) {
        return translate.apply(message.toString().getBytes(StandardCharsets.UTF_8)).lost().stream()
                .map(Loss::path)
                .collect(Collectors.toSet());
    }

    private void tried(String name, JsonNode message, JsonPointer place, String code, Set<String> lostAnyway) {
        try {
            String path = path(place);
            if (lost(message).contains(path) && !lostAnyway.contains(path)) {
                tell(name, place, code, "gaat verloren; zet hem in de codelijst.", "is lost; put it in the code list.");
            }
        } catch (Unmappable e) {
            // a code that asks for other fields beside it is refused by the schema, not by the mapping
            if (e.problems().stream().noneMatch(problem -> problem.rule().startsWith("schema"))) {
                tell(name, place, code, "laat de mapping falen.", "makes the mapping fail.");
            }
        } catch (RuntimeException e) {
            tell(name, place, code, "laat de mapping falen.", "makes the mapping fail.");
        }
    }

    private void tell(String name, JsonPointer place, String code, String nl, String en) {
        remarks.add(Remark.error(
                schema,
                Place.of("\"" + code + "\"", files.text(schema)),
                "De code " + code + " op " + path(place) + " (geprobeerd in " + name + ") " + nl,
                "The code " + code + " at " + path(place) + " (tried in " + name + ") " + en));
    }

    private static JsonNode changed(JsonNode message, JsonPointer place, String code) {
        JsonNode copy = message.deepCopy();
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), TextNode.valueOf(code));
        } else if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), TextNode.valueOf(code));
        }
        return copy;
    }

    private static String path(JsonPointer place) {
        return "$" + place.toString().replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.');
    }
}
