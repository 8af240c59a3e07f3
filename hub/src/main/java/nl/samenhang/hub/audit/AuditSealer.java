package nl.samenhang.hub.audit;

import com.nimbusds.jose.jwk.ECKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.hub.audit.SealTable.Closed;
import nl.samenhang.hub.message.DutchDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Closes each day shortly after it ends, also one in which nothing happened or the hub was off. Several instances may
 * do so at once: the head of the chain is locked meanwhile, and a day is closed once.
 */
@Component
final class AuditSealer {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealer.class);

    private final AuditTable entries;
    private final SealTable seals;
    private final ECKey key;
    private final TransactionOperations transaction;
    private final Clock clock;

    AuditSealer(
            AuditTable entries,
            SealTable seals,
            @Qualifier("hubKey") ECKey key,
            TransactionOperations transaction,
            Clock clock) {
        this.entries = entries;
        this.seals = seals;
        this.key = key;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${samenhang.audit.seal-every:5m}")
    void seal() {
        try {
            transaction.executeWithoutResult(status -> sealPastDays());
        } catch (RuntimeException e) {
            LOG.warn(
                    "days of the audit trail could not be closed, tried again soon: {}",
                    e.getClass().getName());
        }
    }

    private void sealPastDays() {
        entries.lockedHead();
        var today = DutchDays.of(clock.instant());
        var before = seals.latest();
        var next = before.map(Closed::sealedDay).map(day -> day.plusDays(1)).or(() -> entries.firstMoment()
                .map(DutchDays::of));
        for (var day = next.orElse(today); day.isBefore(today); day = day.plusDays(1)) {
            before = Optional.of(closed(day, before));
            seals.add(before.get());
        }
    }

    /** What a clock that ran behind wrote after its day was closed belongs to the next. */
    private Closed closed(LocalDate day, Optional<Closed> before) {
        var sealed = before.map(Closed::lastNumber).orElse(0L);
        var last = entries.lastBefore(DaySeal.endOf(day), sealed)
                .or(() -> before.map(Closed::signature)
                        .flatMap(DaySeal::readIn)
                        .map(seal -> new AuditHead(seal.last(), seal.head())))
                .orElse(new AuditHead(0, AuditHead.ZEROS));
        var previous = before.map(Closed::signature).map(DaySeal::hashOf).orElse(AuditHead.ZEROS);
        var seal = new DaySeal(day, sealed + 1, last.number(), last.hash().strip(), previous);
        return new Closed(day, last.number(), seal.signedWith(key));
    }
}
