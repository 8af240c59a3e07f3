package nl.samenhang.hub.retention;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** On the platform of the embedded server's binaries; elsewhere H2 stands for it. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresRetentionTest extends RetentionContract {

    private static PostgresDatabases server;

    @BeforeAll
    static void begins() {
        server = new PostgresDatabases();
    }

    @AfterAll
    static void ends() {
        server.close();
    }

    @Override
    DataSource newDatabase() {
        return server.next();
    }

    @Override
    String binary() {
        return "bytea";
    }
}
