package nl.samenhang.hub.compare;

import java.util.Optional;

/**
 * What came of a trial.
 *
 * @param toItself whether the sender is among those whom a route means
 */
record Tried(Trial trial, Outcome before, Outcome after, boolean toItself) {

    Optional<Change> change() {
        return Difference.between(before, after).map(difference -> Change.of(trial, difference));
    }

    boolean isRefusedByBoth() {
        return before.isRefused() && after.isRefused();
    }
}
