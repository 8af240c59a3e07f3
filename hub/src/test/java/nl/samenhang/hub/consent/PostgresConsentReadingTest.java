package nl.samenhang.hub.consent;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** On the platform of the embedded server's binaries; elsewhere H2 stands for it. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresConsentReadingTest extends ConsentReadingContract {

    private static final EmbeddedPostgres SERVER = start();

    PostgresConsentReadingTest() {
        super(SERVER.getPostgresDatabase(), "bytea");
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        SERVER.close();
    }
}
