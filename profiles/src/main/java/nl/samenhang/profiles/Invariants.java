package nl.samenhang.profiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The texts of our own invariants, by their id. */
final class Invariants {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Text> texts;

    private Invariants(Map<String, Text> texts) {
        this.texts = texts;
    }

    /** Collects the invariants of every profile and extension among the resources. */
    static Invariants of(List<String> conformanceResources) {
        Map<String, Text> texts = new TreeMap<>();
        for (String json : conformanceResources) {
            for (JsonNode element : read(json).path("differential").path("element")) {
                for (JsonNode constraint : element.path("constraint")) {
                    texts.put(
                            constraint.path("key").asText(),
                            Text.ofHuman(constraint.path("human").asText()));
                }
            }
        }
        return new Invariants(texts);
    }

    /** The text of the invariant, unless it is not ours. */
    Optional<Text> text(String id) {
        return Optional.ofNullable(texts.get(id));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a definition in the package is no JSON", e);
        }
    }
}
