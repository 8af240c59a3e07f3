package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import nl.samenhang.profiles.Text;

/**
 * One definition of the package, with its words and the place of its page.
 *
 * @param json what the package says
 */
record Definition(JsonNode json) {

    String type() {
        return json.path("resourceType").asText();
    }

    String id() {
        return json.path("id").asText();
    }

    String url() {
        return json.path("url").asText();
    }

    /** The name under which both its downloads stand, without the ending. */
    String download() {
        return "download/" + type() + "-" + id();
    }

    boolean isExtension() {
        return json.path("type").asText().equals("Extension");
    }

    boolean isProfile() {
        return type().equals("StructureDefinition") && !isExtension();
    }

    /** What people call it. */
    Text title() {
        JsonNode root = root();
        if (root.has("short")) {
            return Text.ofHuman(root.path("short").asText());
        }
        return Words.of(json, json.has("title") ? "title" : "name");
    }

    /** What it is for, in a sentence or two. */
    Text description() {
        JsonNode root = root();
        return root.has("definition") ? Text.ofHuman(root.path("definition").asText()) : Words.of(json, "description");
    }

    /** Where its page stands; empty for a definition without a page of its own. */
    String page() {
        return switch (type()) {
            case "CodeSystem" -> "codes/" + id() + ".html";
            case "MessageDefinition" -> "events/" + event() + ".html";
            case "StructureDefinition" -> (isExtension() ? "extensions/" : "profiles/") + id() + ".html";
            default -> "";
        };
    }

    /** The event of a message definition. */
    String event() {
        JsonNode coding = json.path("eventCoding").path("code");
        return coding.isMissingNode() ? id() : coding.asText();
    }

    private JsonNode root() {
        JsonNode first = json.path("differential").path("element").path(0);
        return first.path("path").asText().contains(".") ? MissingNode.getInstance() : first;
    }
}
