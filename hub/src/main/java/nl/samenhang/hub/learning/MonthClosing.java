package nl.samenhang.hub.learning;

import java.time.Clock;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import nl.samenhang.hub.message.DutchDays;
import nl.samenhang.hub.message.FaultPlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the extract of each month shortly after it ended, also of months in which the hub was off, and forgets families
 * whose time is over. Several instances may do so at once: a month is made once.
 */
@Component
final class MonthClosing {

    private static final Logger LOG = LoggerFactory.getLogger(MonthClosing.class);

    /** For what was accepted in the last second of a month, and for clocks that differ. */
    private static final Period MARGIN = Period.ofDays(2);

    /** How long a family is followed from its first row. */
    private static final Period FOLLOWED = Period.ofMonths(24);

    private final LearningRegister register;
    private final LearningExtracts extracts;
    private final TransactionOperations transaction;
    private final Clock clock;

    MonthClosing(LearningRegister register, LearningExtracts extracts, TransactionOperations transaction, Clock clock) {
        this.register = register;
        this.extracts = extracts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${samenhang.learning.close-every:1h}")
    void close() {
        try {
            for (var due = due(); due.isPresent(); due = due()) {
                var month = due.get();
                transaction.executeWithoutResult(status -> close(month));
            }
        } catch (DuplicateKeyException e) {
            LOG.debug("another instance made the same extract");
        } catch (RuntimeException e) {
            LOG.warn("an extract without names waits, tried again later: {}", FaultPlace.of(e));
        }
    }

    /** The first month that has ended and has no extract. */
    private Optional<YearMonth> due() {
        var open = YearMonth.from(DutchDays.of(clock.instant()).minus(MARGIN));
        return extracts.latest()
                .map(month -> month.plusMonths(1))
                .or(() -> register.firstDay().map(YearMonth::from))
                .filter(month -> month.isBefore(open));
    }

    /** What is forgotten with it is needed by no later month. */
    private void close(YearMonth month) {
        extracts.add(LearningExtract.of(month, register.countedIn(month), LearningRules.ours(), clock.instant()));
        register.forgetBegunBefore(month.plusMonths(1).atDay(1).minus(FOLLOWED), month);
    }
}
