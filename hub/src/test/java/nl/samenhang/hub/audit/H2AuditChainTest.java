package nl.samenhang.hub.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import nl.samenhang.hub.Deliveries;
import org.junit.jupiter.api.Test;

class H2AuditChainTest extends AuditChainContract {

    @Override
    AuditDatabase database() {
        return AuditDatabase.create();
    }

    @Test
    void entriesFromBeforeRefusalsWereToldStayValidAndTheChainGoesOn() {
        var source = AuditDatabase.memory("DB_CLOSE_DELAY=-1");
        AuditDatabase.migrated(source, "blob", "5");
        var database = AuditDatabase.of(source);
        var first = Audited.disclosure(Deliveries.ready());
        var old = new AuditEntry(1, 1, Clock.systemUTC().instant(), first, AuditHead.ZEROS);
        database.jdbc()
                .sql(
                        """
                        insert into audit_entry (number, at, delivery_id, message_id, sender, recipient, family, event,
                          legal_basis, purpose, withheld, previous_hash, hash)
                        values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        old.at().atOffset(java.time.ZoneOffset.UTC),
                        first.deliveryId(),
                        first.messageId(),
                        first.sender(),
                        first.recipient(),
                        first.family(),
                        first.event(),
                        first.legalBasis(),
                        first.purpose(),
                        first.withheld(),
                        old.previousHash(),
                        old.hash())
                .update();
        database.change("update audit_head set number = 1, hash = '" + old.hash() + "'");

        AuditDatabase.migrated(source, "blob", "latest");
        database.trail().disclose(Deliveries.ready());

        assertThat(database.entries()).hasSize(2);
        assertThat(database.faults(Clock.systemUTC())).isEmpty();
        database.change("update audit_entry set purpose = 'other' where number = 1");
        assertThat(database.faults(Clock.systemUTC())).hasSize(1);
    }
}
