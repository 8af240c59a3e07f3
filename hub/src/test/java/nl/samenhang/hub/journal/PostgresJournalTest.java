package nl.samenhang.hub.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterAll;

class PostgresJournalTest extends JournalContract {

    private static final EmbeddedPostgres SERVER = start();

    PostgresJournalTest() {
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
