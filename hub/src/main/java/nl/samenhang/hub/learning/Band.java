package nl.samenhang.hub.learning;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A count as it is told: a range of ten, and only when it still has ten families without those of whichever
 * organisation has most of them. That is the threshold rule and the dominance rule of statistical disclosure control in
 * one; rounding is down, to a fixed base.
 *
 * @param atLeast a multiple of ten
 * @param atMost nine more
 */
record Band(int atLeast, int atMost) {

    /** Both the fewest families that may be told and the width of a range. */
    static final int TEN = 10;

    /**
     * How a count is told; empty when it is not.
     *
     * @param organisations for each family the one by whose message it counts
     */
    static Optional<Band> of(Collection<String> organisations) {
        var families = organisations.size();
        if (families - largest(organisations) < TEN) {
            return Optional.empty();
        }
        var tens = families / TEN * TEN;
        return Optional.of(new Band(tens, tens + TEN - 1));
    }

    private static int largest(Collection<String> organisations) {
        var shares = organisations.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(family -> 1)));
        return shares.isEmpty() ? 0 : Collections.max(shares.values());
    }
}
