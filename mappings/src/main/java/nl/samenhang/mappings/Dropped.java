package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.profiles.Text;

/** What {@code dropped.yaml} says: what is deliberately not carried, and the texts that mappings name by key. */
final class Dropped {
    private static final JsonNode ALL_FORMATS =
            Resources.onClasspath("formats/shared").yaml("fhir-structure.yaml");

    private final PathPatterns in;
    private final CarriedAs carriedAs;
    private final Map<String, PathPatterns> noPlace = new LinkedHashMap<>();
    private final ObjectNode reasons = JsonNodeFactory.instance.objectNode();

    private Dropped(List<JsonNode> files) {
        this.in = PathPatterns.of(all(files, "in"));
        List<JsonNode> carried = all(files, "carriedAs");
        ALL_FORMATS.path("carriedAs").forEach(carried::add);
        this.carriedAs = CarriedAs.of(carried);
        Map<String, List<JsonNode>> byReason = new LinkedHashMap<>();
        all(files, "noPlace")
                .forEach(item -> byReason.computeIfAbsent(item.path("reason").asText(), reason -> new ArrayList<>())
                        .add(item));
        byReason.forEach((reason, paths) -> noPlace.put(reason, PathPatterns.of(paths)));
        files.forEach(
                file -> file.path("out").properties().forEach(entry -> reasons.set(entry.getKey(), entry.getValue())));
    }

    /** The format's own file, and those that it shares with others. */
    static Dropped of(List<JsonNode> files) {
        return new Dropped(files);
    }

    private static List<JsonNode> all(List<JsonNode> files, String key) {
        List<JsonNode> items = new ArrayList<>();
        files.forEach(file -> file.path(key).forEach(items::add));
        return items;
    }

    /** Native paths that are not carried, each with its reason in the file. */
    PathPatterns in() {
        return in;
    }

    /** FHIR paths of what the native message says in another way. */
    CarriedAs carriedAs() {
        return carriedAs;
    }

    /** Why this format has no place at all for what stands at this FHIR path; null when it has one. */
    Text noPlace(String plain) {
        for (Map.Entry<String, PathPatterns> known : noPlace.entrySet()) {
            if (known.getValue().match(plain)) {
                return reason(known.getKey());
            }
        }
        return null;
    }

    /** Why something has no place in this format; a key without a text is a fault of the folder. */
    Text reason(String key) {
        JsonNode text = reasons.path(key);
        if (text.isMissingNode()) {
            throw new IllegalArgumentException("dropped.yaml has no reason " + key);
        }
        return FormatFolder.text(text);
    }
}
