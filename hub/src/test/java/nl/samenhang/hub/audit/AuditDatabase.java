package nl.samenhang.hub.audit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of its own with an audit trail, and the eyes of somebody who does not trust it. */
public record AuditDatabase(DataSource source, JdbcClient jdbc) {

    /** The hub's own key. */
    static final ECKey KEY = newKey();

    static final JWKSet TRUSTED = new JWKSet(KEY.toPublicJWK());

    /** A new one in memory. */
    public static AuditDatabase create() {
        var source = memory("DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000");
        migrated(source, "blob", "latest");
        return of(source);
    }

    /** One that cannot be reached. */
    static AuditDatabase missing() {
        return of(memory("IFEXISTS=TRUE"));
    }

    static AuditDatabase of(DataSource source) {
        return new AuditDatabase(source, JdbcClient.create(source));
    }

    static JdbcDataSource memory(String settings) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";" + settings);
        return source;
    }

    static void migrated(DataSource source, String binary, String until) {
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(source)
                .placeholders(Map.of("binary", binary))
                .target(until);
        flyway.load().migrate();
    }

    static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public AuditTrail trail(Clock clock) {
        return new AuditTrail(new AuditTable(jdbc), transaction(), clock);
    }

    AuditTrail trail() {
        return trail(Clock.systemUTC());
    }

    AuditSealer sealer(Clock clock) {
        return new AuditSealer(new AuditTable(jdbc), new SealTable(jdbc), KEY, transaction(), clock);
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }

    void change(String sql) {
        jdbc.sql(sql).update();
    }

    public List<StoredEntry> entries() {
        return jdbc.sql("select * from audit_entry order by number")
                .query(AuditTable::read)
                .list();
    }

    AuditHead head() {
        return new AuditTable(jdbc).head();
    }

    /** As the hub hands it out. */
    List<String> export(Clock clock) {
        var out = new ByteArrayOutputStream();
        var export = new AuditExport(
                new AuditTable(jdbc), new SealTable(jdbc), KEY, new JdbcTransactionManager(source), clock);
        export.writeTo(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    AuditCheck.Report verified(Clock clock) {
        return AuditCheck.verify(export(clock).stream(), TRUSTED);
    }

    /** What is wrong, as {@code KIND number day}. */
    List<String> faults(Clock clock) {
        return verified(clock).faults().stream()
                .map(fault -> fault.kind() + " " + fault.number() + " " + fault.day())
                .toList();
    }
}
