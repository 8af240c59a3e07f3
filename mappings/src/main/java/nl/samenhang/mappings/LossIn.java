package nl.samenhang.mappings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.profiles.Text;

/**
 * What a native message says and the canonical message made of it does not. A value is carried when it stands in what
 * says to come from its place; a value that can hardly stand there by accident may stand elsewhere, as often as it was
 * said.
 */
final class LossIn {
    private static final int MOST = 500;
    private static final int NEAREST = 2;
    private static final Text NO_PLACE = new Text(
            "De vertaling naar het gedeelde bericht heeft hier geen plaats voor.",
            "The translation into the shared message has no place for this.");
    private static final Text MORE =
            new Text("Er ging meer verloren dan hier is opgesomd.", "More was lost than is listed here.");

    private final CodeLists lists;
    private final Places places;
    private final Values whole;
    private final Map<String, Integer> used = new HashMap<>();

    private LossIn(CodeLists lists, Places places) {
        this.lists = lists;
        this.places = places;
        this.whole = places.all();
    }

    static List<Loss> of(List<Leaf> leaves, FormatData data, Places places) {
        LossIn accounting = new LossIn(data.lists(), places);
        // first all that is carried in its place: what is left over may not count on the same value once more
        List<Leaf> open =
                leaves.stream().filter(leaf -> !accounting.carriedInPlace(leaf)).toList();
        return bounded(open.stream()
                .filter(leaf -> !data.dropped().in().match(leaf) && !accounting.carriedElsewhere(leaf))
                .map(leaf -> new Loss(leaf.path(), NO_PLACE))
                .toList());
    }

    static List<Loss> bounded(List<Loss> lost) {
        if (lost.size() <= MOST) {
            return lost;
        }
        List<Loss> some = new ArrayList<>(lost.subList(0, MOST));
        some.add(new Loss(lost.get(MOST).path(), MORE));
        return some;
    }

    private boolean carriedInPlace(Leaf leaf) {
        boolean carried = putInOtherWords(leaf) || standsNearby(leaf);
        if (carried) {
            used.merge(Likeness.squeezed(leaf.value()), 1, Integer::sum);
        }
        return carried;
    }

    /** A word or a yes or no that became a code; a text must stand in the message itself, a listed code its target. */
    private boolean putInOtherWords(Leaf leaf) {
        String value = leaf.value();
        boolean word = Likeness.isTrivial(value)
                || value.indexOf(' ') < 0 && lists.related(value).isEmpty();
        return word && places.holdCodeFrom(leaf.path());
    }

    private boolean standsNearby(Leaf leaf) {
        int tried = 0;
        String path = leaf.path();
        while (path != null && Leaf.above(path) != null && tried < NEAREST) {
            if (places.know(path)) {
                tried++;
                if (comesFrom(path, leaf.value())) {
                    return true;
                }
            }
            path = Leaf.above(path);
        }
        return false;
    }

    private boolean comesFrom(String path, String value) {
        return stands(value, places.from(path))
                || !Likeness.isTrivial(value) && stands(value, places.referredToFrom(path));
    }

    private boolean stands(String value, Values values) {
        return values.hold(value) || lists.related(value).stream().anyMatch(values::hold);
    }

    private boolean carriedElsewhere(Leaf leaf) {
        String value = leaf.value();
        if (Likeness.isTrivial(value)) {
            return false;
        }
        int times = times(value);
        return times == 0 ? stands(value, whole) : used.merge(Likeness.squeezed(value), 1, Integer::sum) <= times;
    }

    /** How often the value stands in the canonical message, as it is or as what a code list makes of it. */
    private int times(String value) {
        int asItIs = whole.times(value);
        return asItIs > 0
                ? asItIs
                : lists.related(value).stream().mapToInt(whole::times).sum();
    }
}
