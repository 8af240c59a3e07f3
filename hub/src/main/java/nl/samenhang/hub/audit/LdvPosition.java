package nl.samenhang.hub.audit;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Up to which entry the logbook has confirmed. */
@Repository
class LdvPosition {

    private static final String LOGBOOK = "ldv";

    private final JdbcClient jdbc;

    LdvPosition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Number of the last entry; 0 before the first. */
    long last() {
        return jdbc.sql("select number from audit_sent where logbook = :logbook")
                .param("logbook", LOGBOOK)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Goes on only: another instance may be further. */
    void confirmed(long number) {
        var moved = jdbc.sql("update audit_sent set number = :number where logbook = :logbook and number < :number")
                .param("number", number)
                .param("logbook", LOGBOOK)
                .update();
        if (moved == 0 && last() == 0) {
            begin(number);
        }
    }

    private void begin(long number) {
        try {
            jdbc.sql("insert into audit_sent (logbook, number) values (:logbook, :number)")
                    .param("logbook", LOGBOOK)
                    .param("number", number)
                    .update();
        } catch (DuplicateKeyException e) {
            // another instance began at the same time
            confirmed(number);
        }
    }
}
