package nl.samenhang.hub.learning;

import javax.sql.DataSource;
import nl.samenhang.hub.retention.PostgresDatabases;
import nl.samenhang.hub.retention.StorageOfAHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** On the platform of the embedded server's binaries; elsewhere H2 stands for it. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresMonthClosingTest extends MonthClosingContract {

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
    DataSource database() {
        return StorageOfAHub.migrated(server.next(), "bytea");
    }
}
