package nl.samenhang.hub.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of its own with an audit trail, and the eyes of somebody who does not trust it. */
record AuditDatabase(JdbcDataSource source, JdbcClient jdbc) {

    static final String ZEROS = "0".repeat(64);

    record Row(AuditEntry entry, String hash) {}

    static AuditDatabase create() {
        var database = at("DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000");
        Flyway.configure()
                .dataSource(database.source())
                .placeholders(Map.of("binary", "blob"))
                .load()
                .migrate();
        return database;
    }

    /** One that cannot be reached. */
    static AuditDatabase missing() {
        return at("IFEXISTS=TRUE");
    }

    private static AuditDatabase at(String settings) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";" + settings);
        return new AuditDatabase(source, JdbcClient.create(source));
    }

    AuditTrail trail() {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        return new AuditTrail(jdbc, transaction, Clock.systemUTC());
    }

    void change(String sql) {
        jdbc.sql(sql).update();
    }

    List<Row> entries() {
        return jdbc.sql("select * from audit_entry order by number")
                .query(AuditDatabase::row)
                .list();
    }

    AuditHead head() {
        return jdbc.sql("select number, hash from audit_head")
                .query(AuditHead.class)
                .single();
    }

    /** Recomputes the chain: the number of the first entry that does not fit, 0 when all do. */
    static long firstFault(List<Row> rows) {
        var previous = ZEROS;
        long number = 0;
        for (var row : rows) {
            number++;
            var entry = row.entry();
            if (entry.number() != number
                    || !entry.previousHash().equals(previous)
                    || !entry.hash().equals(row.hash())) {
                return entry.number();
            }
            previous = row.hash();
        }
        return 0;
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        var entry = new AuditEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("delivery_id", UUID.class),
                row.getObject("message_id", UUID.class),
                row.getString("sender"),
                row.getString("recipient"),
                row.getString("family"),
                row.getString("event"),
                row.getString("legal_basis"),
                row.getString("purpose"),
                row.getString("withheld"),
                row.getString("previous_hash"));
        return new Row(entry, row.getString("hash"));
    }
}
