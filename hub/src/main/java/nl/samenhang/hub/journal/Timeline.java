package nl.samenhang.hub.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.message.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what happened (EIP Message History). */
@Repository
class Timeline {

    private static final int LONGEST_DETAIL = 1000;

    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void passed(UUID message, DeliveryId delivery, Trail trail) {
        trail.passages().forEach(passage -> add(message, delivery, passage.at(), passage.step(), "passed", null));
    }

    void add(UUID message, DeliveryId delivery, Instant at, Step step, String outcome, String detail) {
        add(message, delivery, at, step.label(), outcome, detail);
    }

    /** The content was destroyed: no step of the message, since it may be long after. */
    void destroyed(UUID message, Instant at, String detail) {
        add(message, null, at, "retention", "destroyed", detail);
    }

    private void add(UUID message, DeliveryId delivery, Instant at, String step, String outcome, String detail) {
        jdbc.sql(
                        """
                        insert into timeline (message_id, delivery_id, at, step, outcome, detail)
                        values (:message, :delivery, :at, :step, :outcome, :detail)""")
                .param("message", message)
                .param("delivery", delivery == null ? null : delivery.value())
                .param("at", Columns.of(at))
                .param("step", step)
                .param("outcome", outcome)
                .param("detail", shortened(detail))
                .update();
    }

    List<TimelineEntry> of(UUID message) {
        return jdbc.sql("select * from timeline where message_id = :message order by number")
                .param("message", message)
                .query(Timeline::read)
                .list();
    }

    private static String shortened(String detail) {
        return detail == null || detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
    }

    private static TimelineEntry read(ResultSet row, int number) throws SQLException {
        return new TimelineEntry(
                Columns.instant(row, "at"),
                row.getString("step"),
                row.getString("outcome"),
                row.getString("delivery_id"),
                row.getString("detail"));
    }
}
