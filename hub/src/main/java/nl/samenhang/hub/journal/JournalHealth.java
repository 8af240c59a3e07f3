package nl.samenhang.hub.journal;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the journal can be read: a connection that calls itself valid says nothing of a database that was closed. */
@Component("database")
final class JournalHealth implements HealthIndicator {

    private final JdbcClient jdbc;

    JournalHealth(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Health health() {
        try {
            jdbc.sql("select number from audit_head where one = 1")
                    .query(Long.class)
                    .single();
            return Health.up().build();
        } catch (DataAccessException e) {
            return Health.down()
                    .withDetail("reason", "the database does not answer")
                    .build();
        }
    }
}
