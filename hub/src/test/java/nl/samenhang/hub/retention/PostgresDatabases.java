package nl.samenhang.hub.retention;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL server for the tests of a class, which makes empty databases. */
public final class PostgresDatabases implements AutoCloseable {

    private final EmbeddedPostgres server;

    public PostgresDatabases() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DataSource next() {
        return server.getDatabase("postgres", newName());
    }

    /** The same as an address. */
    public String nextUrl() {
        return server.getJdbcUrl("postgres", newName());
    }

    private String newName() {
        var name = "hub_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return name;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
