package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a format is recognised: the first element of XML (one of several names), or values of top-level keys of JSON. */
record Recognition(String namespace, Set<String> elements, Map<String, String> keys) {
    static Recognition of(JsonNode yaml) {
        Map<String, String> keys = new LinkedHashMap<>();
        yaml.path("json")
                .properties()
                .forEach(entry -> keys.put(entry.getKey(), entry.getValue().asText()));
        JsonNode xml = yaml.path("xml");
        return new Recognition(xml.path("namespace").asText(), names(xml.path("element")), Map.copyOf(keys));
    }

    /** One name or a list of names. */
    static Set<String> names(JsonNode yaml) {
        Set<String> names = new LinkedHashSet<>();
        (yaml.isArray() ? yaml : List.of(yaml)).forEach(name -> names.add(name.asText()));
        names.remove("");
        return Set.copyOf(names);
    }

    boolean fits(Glance glance) {
        if (glance.isXml()) {
            return elements.contains(glance.element()) && namespace.equals(glance.namespace());
        }
        return !keys.isEmpty() && glance.keys().entrySet().containsAll(keys.entrySet());
    }
}
