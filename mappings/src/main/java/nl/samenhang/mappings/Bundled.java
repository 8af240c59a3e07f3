package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One resource of a message among the others: what it says, the header, and those that it refers to or that refer to
 * it.
 */
record Bundled(JsonNode bundle, JsonNode entry) {
    /** The values at this path, which begins with the type of a resource, in all that belongs to this resource. */
    Set<String> said(String path) {
        List<String> steps = List.of(path.split("\\."));
        Set<String> values = new HashSet<>();
        for (JsonNode other : bundle.path("entry")) {
            if (other.path("resource").path("resourceType").asText().equals(steps.get(0)) && belongs(other)) {
                collect(other.path("resource"), steps.subList(1, steps.size()), values);
            }
        }
        return values;
    }

    private boolean belongs(JsonNode other) {
        return other == entry || other == bundle.path("entry").path(0) || refers(entry, other) || refers(other, entry);
    }

    private static boolean refers(JsonNode part, JsonNode entry) {
        return part.findValuesAsText("reference").contains(entry.path("fullUrl").asText());
    }

    private void collect(JsonNode part, List<String> steps, Set<String> values) {
        if (part.isArray()) {
            part.forEach(item -> collect(item, steps, values));
        } else if (steps.isEmpty()) {
            values.add(part.asText());
        } else if (isAboutThis(part)) {
            collect(part.path(steps.get(0)), steps.subList(1, steps.size()), values);
        }
    }

    /** A member of a group says something of the one resource that it refers to, not of the others. */
    private boolean isAboutThis(JsonNode part) {
        JsonNode member = part.path("entity").path("reference");
        return member.isMissingNode() || member.equals(entry.path("fullUrl"));
    }
}
