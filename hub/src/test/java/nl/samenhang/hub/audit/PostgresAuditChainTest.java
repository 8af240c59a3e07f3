package nl.samenhang.hub.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.postgresql.ds.PGSimpleDataSource;

/** On the platform of the embedded server's binaries; elsewhere H2 stands for it. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresAuditChainTest extends AuditChainContract {

    private static EmbeddedPostgres server;

    private static int schemas;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    AuditDatabase database() {
        var source = (PGSimpleDataSource) server.getPostgresDatabase();
        source.setCurrentSchema("audit" + ++schemas);
        AuditDatabase.migrated(source, "bytea", "latest");
        return AuditDatabase.of(source);
    }
}
