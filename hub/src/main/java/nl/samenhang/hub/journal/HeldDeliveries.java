package nl.samenhang.hub.journal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deliveries that a route has wait. */
@Service
@Transactional
public class HeldDeliveries {

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Clock clock;

    HeldDeliveries(JdbcClient jdbc, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The first to leave first. */
    @Transactional(readOnly = true)
    public List<Held> waiting(int most) {
        return jdbc.sql(
                        """
                        select d.id, d.message_id, d.recipient, d.route, d.held_until from delivery d
                        where d.status = 'planned' and d.held_until > :now
                        order by d.held_until limit :most""")
                .param("now", Columns.of(clock.instant()))
                .param("most", most)
                .query((row, number) -> new Held(
                        row.getString("id"),
                        row.getString("message_id"),
                        row.getString("recipient"),
                        row.getString("route"),
                        Columns.instant(row, "held_until")))
                .list();
    }

    /**
     * A held delivery leaves now.
     *
     * @return false when it is not held, or not known
     */
    public boolean release(DeliveryId id, String by) {
        var released = jdbc.sql("update delivery set held_until = null"
                                + " where id = :id and status = 'planned' and held_until > :now")
                        .param("id", id.value())
                        .param("now", Columns.of(clock.instant()))
                        .update()
                == 1;
        if (released) {
            var message = jdbc.sql("select message_id from delivery where id = :id")
                    .param("id", id.value())
                    .query(UUID.class)
                    .single();
            timeline.add(message, id, clock.instant(), Step.ROUTE, "released", by);
        }
        return released;
    }
}
