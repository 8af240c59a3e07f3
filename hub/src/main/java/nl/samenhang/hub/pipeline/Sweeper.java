package nl.samenhang.hub.pipeline;

import java.time.Duration;
import nl.samenhang.hub.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives deliveries to the broker that it does not have: those that never reached it, because the process died between
 * commit and send, and those that wait so long that the broker may have lost them. A work item too many is harmless.
 */
@Component
final class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    /** Younger ones are on their way. */
    private static final Duration OLD_ENOUGH = Duration.ofSeconds(3);

    private static final Duration GIVEN_LONG_AGO = Duration.ofHours(1);

    private static final int MOST = 500;

    private final Journal journal;
    private final WorkQueue queue;
    private final Succession succession;

    Sweeper(Journal journal, WorkQueue queue, Succession succession) {
        this.journal = journal;
        this.queue = queue;
        this.succession = succession;
    }

    @Scheduled(fixedDelayString = "${samenhang.sweep-every:3s}")
    void sweep() {
        try {
            var forgotten = journal.notAtTheBroker(OLD_ENOUGH, GIVEN_LONG_AGO, MOST);
            if (!forgotten.isEmpty()) {
                queue.enqueue(forgotten);
            }
            succession.emptyMailboxes();
        } catch (RuntimeException e) {
            LOG.warn(
                    "work items could not be given to the broker, tried again soon: {}",
                    e.getClass().getName());
        }
    }
}
