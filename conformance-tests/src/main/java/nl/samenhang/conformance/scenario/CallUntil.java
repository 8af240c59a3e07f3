package nl.samenhang.conformance.scenario;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Makes the same call until what was seen is as expected, or until the patience for a delivery is over. */
final class CallUntil implements Verb {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Verb call;

    CallUntil(Verb call) {
        this.call = call;
    }

    @Override
    public Done play(Step step, Play play) throws IOException {
        Instant deadline = Instant.now().plus(play.patience().delivery());
        Done done = call.play(step, play);
        while (!holds(step, done) && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            done = call.play(step, play);
        }
        return done;
    }

    private static boolean holds(Step step, Done done) {
        return step.expect().stream().allMatch(e -> e.unmetBy(done.seen()).isEmpty());
    }
}
