package nl.samenhang.hub.pipeline;

import java.time.Duration;
import nl.samenhang.hub.journal.Journal;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finds accepted deliveries that never reached the broker, because the process died between commit and send, and gives them. */
@Component
final class Sweeper {

    /** Younger ones are on their way. */
    private static final Duration OLD_ENOUGH = Duration.ofSeconds(3);

    private static final int MOST = 500;

    private final Journal journal;
    private final WorkQueue queue;

    Sweeper(Journal journal, WorkQueue queue) {
        this.journal = journal;
        this.queue = queue;
    }

    @Scheduled(fixedDelayString = "${samenhang.sweep-every:3s}")
    void sweep() {
        var forgotten = journal.neverEnqueued(OLD_ENOUGH, MOST);
        if (!forgotten.isEmpty()) {
            queue.enqueue(forgotten);
        }
    }
}
