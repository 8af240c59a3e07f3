package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Paths as {@code dropped.yaml} writes them: the end of a path, or with {@code **} as the last step all that stands
 * below it. A path that begins with a colon is that of elements with any prefix.
 */
final class PathPatterns {
    private final PathTable<Boolean> known = new PathTable<>();

    static PathPatterns of(Iterable<JsonNode> items) {
        PathPatterns patterns = new PathPatterns();
        items.forEach(item -> patterns.known.add(item.path("path").asText(), true));
        return patterns;
    }

    boolean match(Leaf leaf) {
        String plain = leaf.plain();
        return match(plain) || !leaf.mark().isEmpty() && match(plain + "[" + leaf.mark() + "]");
    }

    boolean match(String plain) {
        return known.first(plain, any -> true) != null;
    }
}
