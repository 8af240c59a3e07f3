package nl.samenhang.hub.retention;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** On the platform of the embedded server's binaries; elsewhere H2 stands for it. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresShreddingTest extends ShreddingContract {

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
    String[] database() {
        return new String[] {
            "--samenhang.keys.sweep-every=1s",
            "--spring.datasource.url=" + server.nextUrl(),
            "--spring.datasource.username=postgres",
            "--samenhang.database.binary=bytea"
        };
    }
}
