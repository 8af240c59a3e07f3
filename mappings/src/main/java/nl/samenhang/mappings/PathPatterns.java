package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Paths as {@code dropped.yaml} writes them: the end of a path, or with {@code **} as the last step all that stands
 * below it. A path that begins with a colon is that of elements with any prefix.
 */
final class PathPatterns {
    private static final String ALL_BELOW = "**";

    private final List<String> ends = new ArrayList<>();
    private final List<String> stems = new ArrayList<>();

    static PathPatterns of(Iterable<JsonNode> items) {
        PathPatterns patterns = new PathPatterns();
        items.forEach(item -> patterns.add(item.path("path").asText()));
        return patterns;
    }

    private void add(String pattern) {
        if (pattern.endsWith(ALL_BELOW)) {
            stems.add(pattern.substring(0, pattern.length() - ALL_BELOW.length()));
        } else if (!pattern.isEmpty()) {
            ends.add(pattern);
        }
    }

    boolean match(Leaf leaf) {
        String plain = leaf.plain();
        return match(plain) || !leaf.mark().isEmpty() && match(plain + "[" + leaf.mark() + "]");
    }

    boolean match(String plain) {
        for (String end : ends) {
            if (plain.endsWith(end) && startsStep(plain, plain.length() - end.length(), end)) {
                return true;
            }
        }
        for (String stem : stems) {
            int at = plain.indexOf(stem);
            if (at >= 0 && startsStep(plain, at, stem)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsStep(String path, int at, String pattern) {
        return at == 0 || "/.@$:".indexOf(pattern.charAt(0)) >= 0 || "/.".indexOf(path.charAt(at - 1)) >= 0;
    }
}
