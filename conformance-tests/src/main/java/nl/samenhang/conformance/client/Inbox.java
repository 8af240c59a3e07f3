package nl.samenhang.conformance.client;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Everything that arrived at one place, in order; nothing is taken out, so that what came twice can be counted. */
public final class Inbox {
    private final List<Received> arrived = new ArrayList<>();

    /** Adds an arrival and wakes who waits. */
    public synchronized void add(Received received) {
        arrived.add(received);
        notifyAll();
    }

    /** All arrivals that match, now. */
    public synchronized List<Received> matching(Predicate<Received> wanted) {
        return arrived.stream().filter(wanted).toList();
    }

    /** The first arrival that matches, waiting for it as long as {@code patience}; empty when it did not come. */
    public synchronized Optional<Received> await(Predicate<Received> wanted, Duration patience) {
        List<Received> enough = awaitCount(wanted, 1, patience);
        return enough.stream().findFirst();
    }

    /** The arrivals that match, as soon as there are {@code count} or when {@code patience} is over. */
    public synchronized List<Received> awaitCount(Predicate<Received> wanted, int count, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        List<Received> found = matching(wanted);
        while (found.size() < count) {
            long left = Duration.between(Instant.now(), deadline).toMillis();
            if (left <= 0 || interruptedWithin(left)) {
                break;
            }
            found = matching(wanted);
        }
        return found;
    }

    private boolean interruptedWithin(long millis) {
        try {
            wait(millis);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
