package nl.samenhang.hub.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of days that were closed. */
@Repository
class SealTable {

    private final JdbcClient jdbc;

    SealTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A day that was closed.
     *
     * @param signature JWS of a {@link DaySeal}
     */
    record Closed(LocalDate sealedDay, long lastNumber, String signature) {}

    Optional<Closed> latest() {
        return jdbc.sql("select sealed_day, last_number, signature from audit_seal order by sealed_day desc limit 1")
                .query(Closed.class)
                .optional();
    }

    List<String> signatures() {
        return jdbc.sql("select signature from audit_seal order by sealed_day")
                .query(String.class)
                .list();
    }

    void add(Closed closed) {
        jdbc.sql("insert into audit_seal (sealed_day, last_number, signature) values (:day, :last, :signature)")
                .param("day", closed.sealedDay())
                .param("last", closed.lastNumber())
                .param("signature", closed.signature())
                .update();
    }
}
