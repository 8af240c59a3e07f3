package nl.samenhang.hub.retention;

import nl.samenhang.hub.journal.StoredContent;
import nl.samenhang.hub.mailbox.Mailbox;
import nl.samenhang.hub.message.FaultPlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Destroys contents whose term has ended, in batches, on every instance; what two of them find is destroyed once. */
@Component
final class RetentionSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionSweeper.class);

    private static final int BATCH = 200;

    private final EndedTerms terms;
    private final Destruction destruction;
    private final StoredContent content;
    private final Mailbox mailbox;
    private boolean olderIsSealed;

    RetentionSweeper(EndedTerms terms, Destruction destruction, StoredContent content, Mailbox mailbox) {
        this.terms = terms;
        this.destruction = destruction;
        this.content = content;
        this.mailbox = mailbox;
    }

    @Scheduled(fixedDelayString = "${samenhang.retention.sweep-every:1m}")
    void sweep() {
        try {
            var ended = terms.some(BATCH);
            while (!ended.isEmpty()) {
                destruction.of(ended, StoredContent.Why.TERM_ENDED);
                ended = terms.some(BATCH);
            }
            sealOlder();
        } catch (RuntimeException e) {
            LOG.warn("contents whose term has ended wait: {}", FaultPlace.of(e));
        }
    }

    /** Once after each start: since then nothing is stored that is not sealed. */
    private void sealOlder() {
        while (!olderIsSealed) {
            var more = content.sealOlder(BATCH) | mailbox.sealOlder(BATCH);
            olderIsSealed = !more;
        }
    }
}
