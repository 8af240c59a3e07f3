package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parts of a canonical message by the native path they say to come from. */
final class Places {
    private static final int FEW = 4;

    private final Map<String, List<JsonNode>> bySource = new HashMap<>();
    private final Map<String, Values> own = new HashMap<>();
    private final Map<String, Values> referred = new HashMap<>();
    private final Values whole = new Values();
    private final Map<String, JsonNode> byUrl = new HashMap<>();
    private final Map<JsonNode, Values> ofResource = new IdentityHashMap<>();

    void add(String source, JsonNode part) {
        bySource.computeIfAbsent(source, path -> new ArrayList<>(1)).add(part);
    }

    void resources(JsonNode bundle) {
        whole.addAll(bundle);
        bundle.path("entry").forEach(entry -> byUrl.put(entry.path("fullUrl").asText(), entry.path("resource")));
    }

    /** All values of the canonical message. */
    Values all() {
        return whole;
    }

    boolean know(String source) {
        return bySource.containsKey(source);
    }

    /** All values that come from this native path. */
    Values from(String source) {
        return own.computeIfAbsent(source, path -> {
            Values values = whole.ofPart();
            bySource.get(path).forEach(values::addAll);
            return values;
        });
    }

    /** All values of the resources that what comes from this native path refers to. */
    Values referredToFrom(String source) {
        return referred.computeIfAbsent(source, path -> {
            Values values = whole.ofPart();
            bySource.get(path).forEach(part -> addReferred(part, values));
            return values;
        });
    }

    private void addReferred(JsonNode part, Values values) {
        List<JsonNode> references = part.findValues("reference");
        // a part that refers to all the others would tell nothing
        if (references.size() <= FEW) {
            references.stream()
                    .map(reference -> byUrl.get(reference.asText()))
                    .filter(Objects::nonNull)
                    .forEach(resource -> values.include(ofResource.computeIfAbsent(resource, this::all)));
        }
    }

    private Values all(JsonNode part) {
        Values values = whole.ofPart();
        values.addAll(part);
        return values;
    }

    /** Whether what comes from exactly this path is a code or a yes or no: a mapping put it in other words. */
    boolean holdCodeFrom(String source) {
        return bySource.getOrDefault(source, List.of()).stream().anyMatch(Places::isCoded);
    }

    private static boolean isCoded(JsonNode part) {
        if (saysCode(part)) {
            return true;
        }
        for (JsonNode value : part) {
            if (value.isBoolean() || saysCode(value)) {
                return true;
            }
        }
        return false;
    }

    /** A coding of which only the system is known says nothing: the code was not in the list. */
    private static boolean saysCode(JsonNode part) {
        for (JsonNode coding : part.path("coding")) {
            if (coding.path("code").isTextual()) {
                return true;
            }
        }
        return part.path("code").isTextual();
    }
}
