package nl.samenhang.hub.audit;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.message.RoutedMessage;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.hub.message.TranslatedDelivery;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes what was disclosed, refused or read before it takes effect. Each method throws {@link TemporarilyUnavailable}
 * when its entry cannot be written; then nothing may leave, and nobody is answered.
 */
@Component
public final class AuditTrail {

    private static final String OPERATE = "scope:operate";
    private static final String REPORTS = "scope:disclosures:read";

    private final AuditTable table;
    private final TransactionOperations transaction;
    private final Clock clock;

    AuditTrail(AuditTable table, TransactionOperations transaction, Clock clock) {
        this.table = table;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Passes the delivery on once its entry stands. A repeated attempt of the same delivery writes no second one.
     *
     * @throws TemporarilyUnavailable when the entry cannot be written; then nothing may leave
     */
    public TranslatedDelivery disclose(TranslatedDelivery delivery) {
        write(List.of(Audited.disclosure(delivery)));
        return delivery;
    }

    /** Passes the message on once it is written which recipients may not have it. */
    public RoutedMessage deny(RoutedMessage routed) {
        write(Audited.denied(routed));
        return routed;
    }

    /** A delivery that was stopped, because its recipient may not have what it holds. */
    public void refuse(Delivery stopped, MessageRejected why) {
        write(List.of(Audited.stopped(stopped, why)));
    }

    /** A message that was refused; only when somebody was not allowed to send or receive it. */
    public void refuse(ReceivedMessage received, MessageRejected why) {
        if (why.isAboutPermission()) {
            write(Audited.refused(received, why));
        }
    }

    /** Somebody who is about to read some of the trail; a search for a family is an entry of that family. */
    public void read(String reader, AuditQuery query) {
        write(List.of(Audited.reading(reader, query.asked(), query.family() == null ? "" : query.family(), OPERATE)));
    }

    /**
     * A party that is about to read consents: an entry of each of the families that they are about, one in any case.
     *
     * @param asked what is sought, in codes and references
     */
    public void readConsents(String reader, String asked, List<String> families) {
        write((families.isEmpty() ? List.of("") : families)
                .stream()
                        .distinct()
                        .map(family -> Audited.consentReading(reader, asked, family))
                        .toList());
    }

    /** Somebody who is about to take all of it. */
    public void exported(String reader) {
        write(List.of(Audited.reading(reader, "export", "", OPERATE)));
    }

    /**
     * Somebody who is about to read what was shared about families; an entry of each.
     *
     * @param asked what is sought, in codes and references
     * @param families references; when there are none, one entry that is of no family
     */
    public void reported(String reader, String asked, Set<String> families) {
        var about = families.isEmpty() ? Set.of("") : families;
        write(about.stream()
                .map(family -> Audited.reading(reader, asked, family, REPORTS))
                .toList());
    }

    private void write(List<Audited> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> entries.forEach(this::append));
        } catch (DataAccessException | TransactionException e) {
            throw new TemporarilyUnavailable("the audit trail cannot be written, so nothing is disclosed", e);
        }
    }

    private void append(Audited what) {
        var head = table.lockedHead();
        if (!table.holds(what)) {
            table.append(new AuditEntry(
                    head.number() + 1,
                    AuditEntry.FORM,
                    clock.instant(),
                    what,
                    head.hash().strip()));
        }
    }
}
