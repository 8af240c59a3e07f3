package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The ConceptMaps of a format, looked up both ways; where several codes share a target, the first is written back. */
final class CodeLists {
    private final Map<String, Map<String, String>> there = new HashMap<>();
    private final Map<String, Map<String, String>> back = new HashMap<>();
    private final Map<String, Set<String>> related = new HashMap<>();

    /** Reads one FHIR ConceptMap and keeps it under its id. */
    void add(JsonNode conceptMap) {
        Map<String, String> forward = new LinkedHashMap<>();
        Map<String, String> backward = new LinkedHashMap<>();
        for (JsonNode group : conceptMap.path("group")) {
            for (JsonNode element : group.path("element")) {
                String source = element.path("code").asText();
                String target = element.path("target").path(0).path("code").asText();
                forward.put(source, target);
                backward.putIfAbsent(target, source);
                relate(source, target);
                relate(target, source);
            }
        }
        there.put(conceptMap.path("id").asText(), forward);
        back.put(conceptMap.path("id").asText(), backward);
    }

    private void relate(String one, String other) {
        if (!other.isEmpty()) {
            related.computeIfAbsent(one, code -> new HashSet<>()).add(other);
        }
    }

    /** The target code, or null when the list does not hold the value. */
    String target(String list, String value) {
        return of(there, list).get(value);
    }

    /** The native code, or null when the list has none for this target. */
    String source(String list, String value) {
        return of(back, list).get(value);
    }

    /** What a value is in any list, there or back. */
    Set<String> related(String value) {
        return related.getOrDefault(value, Set.of());
    }

    private static Map<String, String> of(Map<String, Map<String, String>> lists, String list) {
        Map<String, String> found = lists.get(list);
        if (found == null) {
            throw new IllegalArgumentException("no such ConceptMap: " + list);
        }
        return found;
    }
}
