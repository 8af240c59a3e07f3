package nl.samenhang.hub.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who recomputes what was kept back. Each count is an unknown whole number, zero or more; each thing that is
 * known bounds a sum of unknowns, some of them taken off. From these it narrows every unknown until nothing narrows any
 * more.
 *
 * @param <T> names of unknowns
 */
final class Attacker<T> {

    private static final long MANY = 1_000_000;

    private final Map<T, Range> ranges = new HashMap<>();
    private final List<Known<T>> knowledge = new ArrayList<>();

    /** Whole numbers from low to high. */
    record Range(long low, long high) {

        long values() {
            return high - low + 1;
        }

        boolean holds(long value) {
            return low <= value && value <= high;
        }
    }

    /** The unknowns in {@code plus} together, without those in {@code minus}, are between two numbers. */
    private record Known<T>(Collection<T> plus, Collection<T> minus, Range range) {}

    /** Of one unknown. */
    void knows(T unknown, long low, long high) {
        knows(List.of(unknown), List.of(), low, high);
    }

    /** Of several together, those in the second taken off. */
    void knows(Collection<T> plus, Collection<T> minus, long low, long high) {
        knowledge.add(new Known<>(plus, minus, new Range(low, high)));
    }

    /** What an unknown can still be. */
    Range of(T unknown) {
        return ranges.getOrDefault(unknown, new Range(0, MANY));
    }

    /** Draws every conclusion from what is known, one unknown at a time, until there is none left. */
    Attacker<T> conclude() {
        var narrowed = true;
        while (narrowed) {
            narrowed = false;
            for (var known : knowledge) {
                narrowed |= narrow(known);
            }
        }
        return this;
    }

    private boolean narrow(Known<T> known) {
        var least = low(known.plus()) - high(known.minus());
        var most = high(known.plus()) - low(known.minus());
        var narrowed = false;
        for (var unknown : known.plus()) {
            var range = of(unknown);
            // what the others can be together leaves so much for this one
            narrowed |= within(
                    unknown,
                    known.range().low() - (most - range.high()),
                    known.range().high() - (least - range.low()));
        }
        for (var unknown : known.minus()) {
            var range = of(unknown);
            narrowed |= within(
                    unknown,
                    (least + range.high()) - known.range().high(),
                    (most + range.low()) - known.range().low());
        }
        return narrowed;
    }

    private boolean within(T unknown, long low, long high) {
        var before = of(unknown);
        var after = new Range(Math.max(before.low(), low), Math.min(before.high(), high));
        ranges.put(unknown, after);
        return !after.equals(before);
    }

    private long low(Collection<T> unknowns) {
        return unknowns.stream().mapToLong(unknown -> of(unknown).low()).sum();
    }

    private long high(Collection<T> unknowns) {
        return unknowns.stream().mapToLong(unknown -> of(unknown).high()).sum();
    }
}
