package nl.samenhang.hub.receive;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Bounds what is being taken in at the same time, by its size: a message takes many times its own size to read, check
 * and store, and a few large ones together would take the whole process down.
 */
@Component
public final class BytesInFlight {

    /** So much of the heap may be messages as they came; measured: a large one takes about thirty times its size. */
    private static final long SHARE_OF_HEAP = 40;

    private static final int KILOBYTE = 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final int most;
    private final Duration patience;
    private final Semaphore free;

    @Autowired
    BytesInFlight(ReceiveSettings settings) {
        this(
                Math.max(
                        Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP,
                        settings.maxSize().toBytes()),
                PATIENCE);
    }

    BytesInFlight(long mostBytes, Duration patience) {
        this.most = kilobytes(mostBytes);
        this.patience = patience;
        this.free = new Semaphore(most, true);
    }

    /** @throws TemporarilyUnavailable when there is no room soon */
    public <T> T within(long bytes, Supplier<T> taking) {
        var room = Math.min(most, kilobytes(bytes));
        acquire(room);
        try {
            return taking.get();
        } finally {
            free.release(room);
        }
    }

    private void acquire(int room) {
        try {
            if (!free.tryAcquire(room, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TemporarilyUnavailable("too much is being taken in at the moment");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TemporarilyUnavailable("interrupted while waiting for room", e);
        }
    }

    private static int kilobytes(long bytes) {
        return Math.toIntExact(bytes / KILOBYTE + 1);
    }
}
