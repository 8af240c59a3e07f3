package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One element of a profile, in its place between parent and children. */
final class Element {

    /** Parts that every FHIR element has and that nobody who reads about messages looks for. */
    private static final Set<String> BACKGROUND = Set.of("id", "contained", "implicitRules", "language", "text");

    /** Where extensions go; the extensions of ours stand in it under their own names. */
    private static final Set<String> OPEN_ENDS = Set.of("extension", "modifierExtension");

    private final JsonNode json;
    private final Element parent;
    private final boolean stated;
    private final List<Element> children = new ArrayList<>();

    /**
     * @param json what the snapshot says
     * @param parent null for the root
     * @param stated whether the profile itself says something about it
     */
    Element(JsonNode json, Element parent, boolean stated) {
        this.json = json;
        this.parent = parent;
        this.stated = stated;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    JsonNode json() {
        return json;
    }

    String id() {
        return json.path("id").asText();
    }

    Element parent() {
        return parent;
    }

    List<Element> children() {
        return children;
    }

    boolean isRoot() {
        return parent == null;
    }

    boolean isSlice() {
        return json.has("sliceName");
    }

    int min() {
        return json.path("min").asInt();
    }

    boolean isUsed() {
        return !json.path("max").asText().equals("0");
    }

    boolean isMany() {
        String max = json.path("max").asText();
        return max.equals("*") || Integer.parseInt(max) > 1;
    }

    String cardinality() {
        return min() + ".." + json.path("max").asText();
    }

    /** Whether the profile says something about it, or about a part of it. */
    boolean isStated() {
        return stated || children.stream().anyMatch(Element::isStated);
    }

    boolean isStatedItself() {
        return stated;
    }

    /** Whether it says which extension it stands in. */
    boolean isAddressOfExtension() {
        return json.has("fixedUri") && json.path("base").path("path").asText().equals("Extension.url");
    }

    /** The name in JSON; a choice of types that has been made is written as JSON writes it. */
    String name() {
        String name = id().substring(id().lastIndexOf('.') + 1);
        if (name.endsWith("[x]") && json.path("type").size() == 1) {
            String type = json.path("type").path(0).path("code").asText();
            return name.replace("[x]", type.substring(0, 1).toUpperCase() + type.substring(1));
        }
        return name;
    }

    /** The names from below the root to here. */
    String path() {
        return isRoot() || parent.isRoot() ? name() : parent.path() + "." + name();
    }

    boolean isBackground() {
        return OPEN_ENDS.contains(name()) || (BACKGROUND.contains(name()) && !isStated());
    }
}
