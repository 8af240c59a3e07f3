package nl.samenhang.mappings.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** All that is random in one message; nothing but the seed decides. */
final class Chance {
    private static final int[] FULLNESS = {3, 15, 35, 60, 90};

    private static final int NILS_IN_PERCENT_OF_MESSAGES = 25;
    private static final int NIL_PERCENT = 6;

    private final Random random;
    private final int fullness;
    private final boolean nils;
    private final Map<String, List<String>> issued = new HashMap<>();
    private final Set<String> drawn = new HashSet<>();

    Chance(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 17);
        this.fullness = FULLNESS[random.nextInt(FULLNESS.length)];
        this.nils = in(NILS_IN_PERCENT_OF_MESSAGES);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Whether an optional part is there: one message is nearly empty, another nearly full. */
    boolean optional() {
        return in(fullness);
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** Whether a part that may be empty is; not in every message, because rules may want the part. */
    boolean nil() {
        return nils && in(NIL_PERCENT);
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One that was not drawn yet in this message; only the last of the choices may come again. */
    String fresh(List<String> choices) {
        List<String> open =
                choices.stream().filter(choice -> !drawn.contains(choice)).toList();
        String one = one(open);
        if (!one.equals(choices.get(choices.size() - 1))) {
            drawn.add(one);
        }
        return one;
    }

    /** How often a part occurs; a part without a highest number comes a few times. */
    int occurrences(int least, int most) {
        int high = most < 0 ? Math.max(least, 1) + 2 : Math.min(most, Math.max(least, 1) + 2);
        if (least == 0 && !optional()) {
            return 0;
        }
        int low = Math.min(high, Math.max(least, 1));
        return in(60) ? low : between(low, high);
    }

    /** A new name within the message, for a thing that others may point at. */
    String issue(String kind) {
        List<String> names = issued.computeIfAbsent(kind, k -> new ArrayList<>());
        names.add(kind + (names.size() + 1));
        return names.get(names.size() - 1);
    }

    /** One of the names of these kinds issued so far; empty when there is none to point at. */
    String issued(String... kinds) {
        List<String> names = new ArrayList<>();
        for (String kind : kinds) {
            names.addAll(issued.getOrDefault(kind, List.of()));
        }
        return names.isEmpty() ? "" : one(names);
    }
}
