package nl.samenhang.mappings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is known of paths, by the pattern that a path fits: the end of a path, or with {@code **} as the last step all
 * that stands below it. A path is held only against the patterns that end in the same name.
 */
final class PathTable<T> {
    private static final String ALL_BELOW = "**";
    private static final String MARKS = "/.@$:";

    private record Row<T>(String pattern, T known) {}

    private final Map<String, List<Row<T>>> byLastName = new HashMap<>();
    private final List<Row<T>> stems = new ArrayList<>();

    void add(String pattern, T known) {
        if (pattern.endsWith(ALL_BELOW)) {
            stems.add(new Row<>(pattern.substring(0, pattern.length() - ALL_BELOW.length()), known));
        } else if (!pattern.isEmpty()) {
            byLastName
                    .computeIfAbsent(lastName(pattern), name -> new ArrayList<>(1))
                    .add(new Row<>(pattern, known));
        }
    }

    /** A pattern fits from the begin of a step only, so a path that it fits has the same last name. */
    private static String lastName(String path) {
        for (int i = path.length() - 1; i >= 0; i--) {
            if (MARKS.indexOf(path.charAt(i)) >= 0) {
                return path.substring(i + 1);
            }
        }
        return path;
    }

    /** The first that is wanted of what is known of this path, ends before stems; null when there is none. */
    T first(String path, Predicate<T> wanted) {
        for (Row<T> end : byLastName.getOrDefault(lastName(path), List.of())) {
            if (endsIn(path, end.pattern()) && wanted.test(end.known())) {
                return end.known();
            }
        }
        for (Row<T> stem : stems) {
            int at = path.indexOf(stem.pattern());
            if (at >= 0 && startsStep(path, at, stem.pattern()) && wanted.test(stem.known())) {
                return stem.known();
            }
        }
        return null;
    }

    private static boolean endsIn(String path, String end) {
        return path.endsWith(end) && startsStep(path, path.length() - end.length(), end);
    }

    private static boolean startsStep(String path, int at, String pattern) {
        return at == 0 || MARKS.indexOf(pattern.charAt(0)) >= 0 || "/.".indexOf(path.charAt(at - 1)) >= 0;
    }
}
