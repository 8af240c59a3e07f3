package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Puts the flat list of elements of a snapshot into the tree that it stands for. */
final class ElementTree {

    private ElementTree() {}

    /** The root element of a profile, with all the others below it. */
    static Element of(Definition profile, JsonNode snapshot) {
        Set<String> stated = new HashSet<>();
        profile.json()
                .path("differential")
                .path("element")
                .forEach(element -> stated.add(element.path("id").asText()));
        Map<String, Element> found = new HashMap<>();
        Element root = null;
        for (JsonNode json : snapshot.path("snapshot").path("element")) {
            String id = json.path("id").asText();
            int dot = id.lastIndexOf('.');
            Element parent = dot < 0 ? null : found.get(id.substring(0, dot));
            Element element = new Element(json, parent, stated.contains(id));
            found.put(id, element);
            root = root == null ? element : root;
        }
        return root;
    }
}
