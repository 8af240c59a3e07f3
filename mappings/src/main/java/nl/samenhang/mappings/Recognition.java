package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a format is recognised: the first element of XML, or values of top-level keys of JSON. */
record Recognition(String namespace, String element, Map<String, String> keys) {
    static Recognition of(JsonNode yaml) {
        Map<String, String> keys = new LinkedHashMap<>();
        yaml.path("json")
                .properties()
                .forEach(entry -> keys.put(entry.getKey(), entry.getValue().asText()));
        JsonNode xml = yaml.path("xml");
        return new Recognition(
                xml.path("namespace").asText(), xml.path("element").asText(), Map.copyOf(keys));
    }

    boolean fits(Glance glance) {
        if (glance.isXml()) {
            return !element.isEmpty() && element.equals(glance.element()) && namespace.equals(glance.namespace());
        }
        return !keys.isEmpty() && glance.keys().entrySet().containsAll(keys.entrySet());
    }
}
