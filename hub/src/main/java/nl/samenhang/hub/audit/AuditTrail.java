package nl.samenhang.hub.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.hub.message.TranslatedDelivery;
import nl.samenhang.hub.message.Withheld;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the entry of a disclosure before its bytes leave. */
@Component
public final class AuditTrail {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Passes the delivery on once its entry stands. A repeated attempt of the same delivery writes no second one.
     *
     * @throws TemporarilyUnavailable when the entry cannot be written; then nothing may leave
     */
    public TranslatedDelivery disclose(TranslatedDelivery delivery) {
        try {
            transaction.executeWithoutResult(status -> write(delivery));
            return delivery;
        } catch (DataAccessException | TransactionException e) {
            throw new TemporarilyUnavailable("the audit trail cannot be written, so nothing is disclosed", e);
        }
    }

    private void write(TranslatedDelivery delivery) {
        // the head is locked first: entries are chained one after the other, over all instances
        var head = jdbc.sql("select number, hash from audit_head where one = 1 for update")
                .query(AuditHead.class)
                .single();
        if (isWritten(delivery)) {
            return;
        }
        var entry = entry(delivery, head, clock.instant());
        insert(entry);
        jdbc.sql("update audit_head set number = :number, hash = :hash where one = 1")
                .param("number", entry.number())
                .param("hash", entry.hash())
                .update();
    }

    private boolean isWritten(TranslatedDelivery delivery) {
        return jdbc.sql("select count(*) from audit_entry where delivery_id = :id")
                        .param("id", delivery.id().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private AuditEntry entry(TranslatedDelivery delivery, AuditHead head, Instant at) {
        var about = delivery.delivery();
        return new AuditEntry(
                head.number() + 1,
                at,
                about.id().value(),
                about.messageId().value(),
                about.authorisation().sender(),
                about.recipient(),
                about.family(),
                about.event(),
                about.authorisation().legalBasis(),
                about.authorisation().purpose(),
                about.withheld().stream().map(Withheld::dataClass).collect(Collectors.joining(",")),
                head.hash());
    }

    private void insert(AuditEntry entry) {
        jdbc.sql(
                        """
                        insert into audit_entry (number, at, delivery_id, message_id, sender, recipient, family, event,
                          legal_basis, purpose, withheld, previous_hash, hash)
                        values (:number, :time, :deliveryId, :messageId, :sender, :recipient, :family, :event,
                          :legalBasis, :purpose, :withheld, :previousHash, :hash)""")
                .param("number", entry.number())
                .param("deliveryId", entry.deliveryId())
                .param("messageId", entry.messageId())
                .param("sender", entry.sender())
                .param("recipient", entry.recipient())
                .param("family", entry.family())
                .param("event", entry.event())
                .param("legalBasis", entry.legalBasis())
                .param("purpose", entry.purpose())
                .param("withheld", entry.withheld())
                .param("previousHash", entry.previousHash())
                .param("hash", entry.hash())
                .param("time", entry.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
