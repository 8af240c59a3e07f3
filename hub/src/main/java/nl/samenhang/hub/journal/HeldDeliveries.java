package nl.samenhang.hub.journal;

import java.time.Instant;
import java.util.List;
import nl.samenhang.hub.message.DeliveryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deliveries that a route has wait. */
@Repository
class HeldDeliveries {

    private final JdbcClient jdbc;

    HeldDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Held> waiting(Instant now, int most) {
        return jdbc.sql(
                        """
                        select d.id, d.message_id, d.recipient, d.route, d.held_until from delivery d
                        where d.status = 'planned' and d.held_until > :now
                        order by d.held_until limit :most""")
                .param("now", Columns.of(now))
                .param("most", most)
                .query((row, number) -> new Held(
                        row.getString("id"),
                        row.getString("message_id"),
                        row.getString("recipient"),
                        row.getString("route"),
                        Columns.instant(row, "held_until")))
                .list();
    }

    /** @return whether it was held until now */
    boolean released(DeliveryId id, Instant now) {
        return jdbc.sql("update delivery set held_until = null"
                                + " where id = :id and status = 'planned' and held_until > :now")
                        .param("id", id.value())
                        .param("now", Columns.of(now))
                        .update()
                == 1;
    }
}
