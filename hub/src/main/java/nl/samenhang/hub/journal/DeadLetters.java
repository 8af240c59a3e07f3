package nl.samenhang.hub.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.Fault;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.release.Releases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deliveries that somebody must act on (EIP Dead Letter Channel): shown, sent again under the same id, or put away with
 * a reason. Each method that writes is one database transaction.
 */
@Service
@Transactional
public class DeadLetters {

    private static final String DEAD = "d.status = 'dead' and d.discarded_at is null";

    private static final String MEANT = DEAD
            + """
             and (cast(:sender as varchar) is null or m.sender = :sender) and (cast(:recipient as varchar) is null or d.recipient = :recipient)
             and (cast(:event as varchar) is null or m.event = :event) and (cast(:fault as varchar) is null or d.fault = :fault)
             and (cast(:since as timestamp with time zone) is null or d.ended_at >= :since) and (cast(:until as timestamp with time zone) is null or d.ended_at < :until)
            """;

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Releases releases;
    private final Clock clock;

    DeadLetters(JdbcClient jdbc, Timeline timeline, Releases releases, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.releases = releases;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<DeadLetter> find(DeadLetterFilter filter, int most) {
        var found = meant("select d.*, m.sender, m.event", filter)
                .param("most", most)
                .query(DeadLetters::letter)
                .list();
        var repairs = repairs(found.stream()
                .map(letter -> UUID.fromString(letter.deliveryId()))
                .toList());
        return found.stream()
                .map(letter -> letter.with(repairs.getOrDefault(letter.deliveryId(), List.of())))
                .toList();
    }

    private JdbcClient.StatementSpec meant(String selection, DeadLetterFilter filter) {
        return jdbc.sql(selection + " from delivery d join message m on m.id = d.message_id where " + MEANT
                        + " order by d.ended_at, d.id limit :most")
                .param("sender", filter.sender(), Types.VARCHAR)
                .param("recipient", filter.recipient(), Types.VARCHAR)
                .param("event", filter.event(), Types.VARCHAR)
                .param("fault", filter.fault() == null ? null : filter.fault().code(), Types.VARCHAR)
                .param("since", moment(filter.since()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", moment(filter.until()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static Object moment(Instant at) {
        return at == null ? null : Columns.of(at);
    }

    /** What became of one that should be sent again. */
    public enum Resent {
        /** It leaves within seconds. */
        YES,
        /** There is none of that id. */
        UNKNOWN,
        /** Its content was destroyed, so there is nothing to send. */
        DESTROYED
    }

    /**
     * Plans it once more, under the same ids and by the release that holds now, so that what was mended since helps it;
     * what it may tell is weighed again when it leaves.
     *
     * @param reason in the operator's words
     */
    public Resent resend(DeliveryId id, String operator, String reason) {
        if (isDestroyed(id)) {
            return Resent.DESTROYED;
        }
        var planned = jdbc.sql(
                                """
                        update delivery d set status = 'planned', fault = null, reason = null, withheld = null,
                          lost = null, origins = null, ended_at = null, enqueued_at = null, in_mailbox_at = null,
                          release = coalesce(:release, release), replays = replays + 1
                        where d.id = :id and\s"""
                                        + DEAD)
                        .param("id", id.value())
                        .param("release", releaseFor(id).orElse(null), Types.INTEGER)
                        .update()
                == 1;
        if (planned) {
            note(id, "resent", operator, reason);
        }
        return planned ? Resent.YES : Resent.UNKNOWN;
    }

    /** The release in force, when the recipient takes part in it still. */
    private Optional<Integer> releaseFor(DeliveryId id) {
        var inForce = releases.inForce();
        return jdbc.sql("select recipient from delivery where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .filter(recipient -> inForce.partners().knows(recipient))
                .map(recipient -> inForce.number());
    }

    private boolean isDestroyed(DeliveryId id) {
        return jdbc.sql("select count(*) from payload_key k join delivery d on d.message_id = k.id"
                                + " where d.id = :id and k.destroyed_at is not null and " + DEAD)
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Puts it away: nothing will come of it.
     *
     * @return false when there is none of that id
     */
    public boolean discard(DeliveryId id, String operator, String reason) {
        var discarded = jdbc.sql("update delivery d set discarded_at = :at where d.id = :id and " + DEAD)
                        .param("at", Columns.of(clock.instant()))
                        .param("id", id.value())
                        .update()
                == 1;
        if (discarded) {
            note(id, "discarded", operator, reason);
        }
        return discarded;
    }

    /** The reason is for operators; sender and recipient see what was done, and by whom. */
    private void note(DeliveryId id, String action, String operator, String reason) {
        jdbc.sql(
                        """
                        insert into repair (delivery_id, action, operator, reason, at)
                        values (:id, :action, :operator, :reason, :at)""")
                .param("id", id.value())
                .param("action", action)
                .param("operator", operator)
                .param("reason", reason)
                .param("at", Columns.of(clock.instant()))
                .update();
        var message = jdbc.sql("select message_id from delivery where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        timeline.add(message, id, clock.instant(), Step.DELIVER, action, operator);
    }

    private Map<String, List<DeadLetter.Repair>> repairs(List<UUID> deliveries) {
        return deliveries.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from repair where delivery_id in (:deliveries) order by number")
                        .param("deliveries", deliveries)
                        .query((row, number) -> Map.entry(
                                row.getString("delivery_id"),
                                new DeadLetter.Repair(
                                        row.getString("action"),
                                        row.getString("operator"),
                                        row.getString("reason"),
                                        Columns.instant(row, "at"))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static DeadLetter letter(ResultSet row, int number) throws SQLException {
        return new DeadLetter(
                row.getString("id"),
                row.getString("message_id"),
                row.getString("sender"),
                row.getString("recipient"),
                row.getString("event"),
                row.getString("format"),
                Fault.of(row.getString("fault")).orElseThrow(),
                row.getString("reason"),
                row.getInt("replays"),
                Columns.instant(row, "ended_at"),
                List.of());
    }
}
