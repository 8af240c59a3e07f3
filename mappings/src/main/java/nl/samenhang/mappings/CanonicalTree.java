package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a mapping made, cleaned: nothing empty, sources taken out and remembered, keys in the order people read them.
 */
final class CanonicalTree {
    private static final String SOURCE = "@source";
    private static final List<String> FIRST = List.of(
            "resourceType",
            "id",
            "meta",
            "url",
            "extension",
            "fullUrl",
            "resource",
            "identifier",
            "type",
            "system",
            "use",
            "status");
    private static final Map<String, Integer> RANKS =
            IntStream.range(0, FIRST.size()).boxed().collect(Collectors.toMap(FIRST::get, rank -> rank));
    private static final Comparator<Map.Entry<String, JsonNode>> READING_ORDER =
            (a, b) -> byRankThenName(a.getKey(), b.getKey());

    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> bySource = new HashMap<>();
    private final Places places = new Places();

    /** Where cleaning is; one text for all, because most places are never written down. */
    private final StringBuilder path = new StringBuilder("Bundle");

    private final ObjectNode bundle;

    CanonicalTree(JsonNode made) {
        this.bundle = (ObjectNode) clean(made);
        places.resources(bundle);
    }

    private JsonNode clean(JsonNode node) {
        if (node.isObject()) {
            return object(node);
        }
        if (node.isArray()) {
            return array(node);
        }
        return node.isNull() || node.isTextual() && node.textValue().isBlank() ? null : node;
    }

    private JsonNode object(JsonNode node) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : inOrder(node)) {
            JsonNode value = at(".", field.getKey(), field.getValue());
            if (value != null) {
                result.set(field.getKey(), value);
            }
        }
        if (result.isEmpty()) {
            return null;
        }
        if (node.path(SOURCE).isTextual()) {
            sources.put(path.toString(), node.get(SOURCE).textValue());
            places.add(node.get(SOURCE).textValue(), result);
        }
        return result;
    }

    private static List<Map.Entry<String, JsonNode>> inOrder(JsonNode node) {
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(node.size());
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!field.getKey().equals(SOURCE)) {
                fields.add(field);
            }
        }
        fields.sort(READING_ORDER);
        return fields;
    }

    private static int byRankThenName(String a, String b) {
        int order = RANKS.getOrDefault(a, FIRST.size()) - RANKS.getOrDefault(b, FIRST.size());
        return order == 0 ? a.compareTo(b) : order;
    }

    private JsonNode array(JsonNode node) {
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : node) {
            JsonNode value = at("[", result.size() + "]", item);
            if (value != null) {
                result.add(value);
            }
        }
        return result.isEmpty() ? null : result;
    }

    private JsonNode at(String mark, String step, JsonNode node) {
        int above = path.length();
        path.append(mark).append(step);
        JsonNode value = clean(node);
        path.setLength(above);
        return value;
    }

    /** Where in the canonical message stands what comes from this native path; null when nothing does. */
    String fhirPathOf(String nativePath) {
        if (bySource.isEmpty()) {
            sources.forEach((made, source) -> bySource.merge(source, made, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        }
        return bySource.get(nativePath);
    }

    /** The messages that one native message became; lost is what none of them says. */
    static Canonical canonical(List<CanonicalTree> trees, List<Leaf> leaves, WayIn way) {
        List<Loss> lost = new ArrayList<>(trees.get(0).lost(leaves, way));
        trees.stream().skip(1).forEach(tree -> lost.retainAll(tree.lost(leaves, way)));
        List<Canonical> messages =
                trees.stream().map(tree -> tree.canonical(lost, way)).toList();
        return messages.get(0).with(messages.subList(1, messages.size()));
    }

    private List<Loss> lost(List<Leaf> leaves, WayIn way) {
        return LossIn.of(leaves, way.data(), places);
    }

    private Canonical canonical(List<Loss> lost, WayIn way) {
        Origin.addTo(bundle, way, lost);
        JsonNode header = bundle.path("entry").path(0).path("resource");
        return new Canonical(
                bundle.toString(),
                header.path("eventCoding").path("code").asText(),
                bundle.path("identifier").path("value").asText(),
                new SourceMap(sources),
                lost);
    }
}
