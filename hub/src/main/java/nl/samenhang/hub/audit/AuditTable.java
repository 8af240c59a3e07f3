package nl.samenhang.hub.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the chain: entries and head. */
@Repository
class AuditTable {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    AuditTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks it: entries are chained one after the other, over all instances. */
    AuditHead lockedHead() {
        return jdbc.sql("select number, hash from audit_head where one = 1 for update")
                .query(AuditHead.class)
                .single();
    }

    AuditHead head() {
        return jdbc.sql("select number, hash from audit_head where one = 1")
                .query(AuditHead.class)
                .single();
    }

    boolean holds(Audited what) {
        return what.deliveryId() != null
                && jdbc.sql("select count(*) from audit_entry where delivery_id = :id and kind = :kind")
                                .param("id", what.deliveryId())
                                .param("kind", what.kind().code())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** Puts an entry behind the head, which must be locked. */
    void append(AuditEntry entry) {
        insert(entry);
        jdbc.sql("update audit_head set number = :number, hash = :hash where one = 1")
                .param("number", entry.number())
                .param("hash", entry.hash())
                .update();
    }

    private void insert(AuditEntry entry) {
        var what = entry.what();
        jdbc.sql(
                        """
                        insert into audit_entry (number, form, at, kind, delivery_id, message_id, sender, recipient,
                          family, event, legal_basis, purpose, data, withheld, rules, asked, release, previous_hash, hash)
                        values (:number, :form, :at, :kind, :delivery, :message, :sender, :recipient,
                          :family, :event, :basis, :purpose, :data, :withheld, :rules, :asked, :release, :previous, :hash)""")
                .param("number", entry.number())
                .param("form", entry.form())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("kind", what.kind().code())
                .param("delivery", what.deliveryId())
                .param("message", what.messageId())
                .param("sender", what.sender())
                .param("recipient", what.recipient())
                .param("family", what.family())
                .param("event", what.event())
                .param("basis", what.legalBasis())
                .param("purpose", what.purpose())
                .param("data", what.data())
                .param("withheld", what.withheld())
                .param("rules", what.rules())
                .param("asked", what.asked())
                .param("release", what.release())
                .param("previous", entry.previousHash())
                .param("hash", entry.hash())
                .update();
    }

    /** The next entries after this number, at most some hundreds. */
    List<StoredEntry> after(long number) {
        return jdbc.sql("select * from audit_entry where number > :after order by number limit :most")
                .param("after", number)
                .param("most", AT_ONCE)
                .query(AuditTable::read)
                .list();
    }

    /** Number and hash of the last entry after this number that was written before this moment. */
    Optional<AuditHead> lastBefore(Instant moment, long after) {
        return jdbc.sql(
                        """
                        select number, hash from audit_entry
                        where number = (select max(number) from audit_entry where number > :after and at < :moment)""")
                .param("after", after)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(AuditHead.class)
                .optional();
    }

    Optional<Instant> firstMoment() {
        return jdbc.sql("select at from audit_entry order by number limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    static StoredEntry read(ResultSet row, int index) throws SQLException {
        var what = new Audited(
                AuditKind.of(row.getString("kind")),
                row.getObject("delivery_id", UUID.class),
                row.getObject("message_id", UUID.class),
                row.getString("sender"),
                row.getString("recipient"),
                row.getString("family"),
                row.getString("event"),
                row.getString("legal_basis"),
                row.getString("purpose"),
                row.getString("data"),
                row.getString("withheld"),
                row.getString("rules"),
                row.getString("asked"),
                row.getInt("release"));
        var entry = new AuditEntry(
                row.getLong("number"),
                row.getInt("form"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                what,
                row.getString("previous_hash").strip());
        return new StoredEntry(entry, row.getString("hash").strip());
    }
}
