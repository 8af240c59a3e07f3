package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One resource of a message among the others: what it says, the header, and those that it refers to or that refer to
 * it.
 */
final class Bundled {
    private final JsonNode entry;
    private final String url;
    private final Set<String> references;

    /** The other entries that belong to this one, in the order of the message; found when they are asked for. */
    private List<Bundled> belonging;

    private final List<Bundled> all;

    private Bundled(JsonNode entry, List<Bundled> all) {
        this.entry = entry;
        this.url = entry.path("fullUrl").asText();
        this.references = new HashSet<>(entry.findValuesAsText("reference"));
        this.all = all;
    }

    /** All entries of a message; each is searched for references once, for everyone asks whom it refers to. */
    static List<Bundled> of(JsonNode bundle) {
        List<Bundled> all = new ArrayList<>(bundle.path("entry").size());
        bundle.path("entry").forEach(entry -> all.add(new Bundled(entry, all)));
        return all;
    }

    /** The values at this path, which begins with the type of a resource, in all that belongs to this resource. */
    Set<String> said(String path) {
        List<String> steps = List.of(path.split("\\."));
        Set<String> values = new HashSet<>();
        for (Bundled other : belonging()) {
            JsonNode resource = other.entry.path("resource");
            if (resource.path("resourceType").asText().equals(steps.get(0))) {
                collect(resource, steps.subList(1, steps.size()), values);
            }
        }
        return values;
    }

    private List<Bundled> belonging() {
        if (belonging == null) {
            belonging = all.stream().filter(this::hasWithIt).toList();
        }
        return belonging;
    }

    private boolean hasWithIt(Bundled other) {
        return other == this || other == all.get(0) || references.contains(other.url) || other.references.contains(url);
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
