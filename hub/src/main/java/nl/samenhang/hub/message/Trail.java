package nl.samenhang.hub.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a message has come through and when; grows by one {@link Passage} a step, never changes in place. */
public record Trail(List<Passage> passages) {

    /** One step that was passed. */
    public record Passage(Step step, Instant at) {}

    public Trail {
        passages = List.copyOf(passages);
    }

    public static Trail empty() {
        return new Trail(List.of());
    }

    public static Trail startingAt(Instant at) {
        return new Trail(List.of(new Passage(Step.RECEIVE, at)));
    }

    public Trail and(Step step, Instant at) {
        var longer = new ArrayList<>(passages);
        longer.add(new Passage(step, at));
        return new Trail(longer);
    }
}
