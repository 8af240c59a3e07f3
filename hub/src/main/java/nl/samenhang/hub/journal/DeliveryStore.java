package nl.samenhang.hub.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.DeliveryReceipt;
import nl.samenhang.hub.message.DeliveryStatus;
import nl.samenhang.hub.message.Lost;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.RoutedMessage;
import nl.samenhang.hub.message.RoutedMessage.PlannedDelivery;
import nl.samenhang.hub.message.Withheld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of deliveries. A delivery changes state by compare-and-set: only what is still planned can end, and once.
 */
@Repository
class DeliveryStore {

    private static final String WORK =
            "select d.id, d.recipient, d.crisis, m.family from delivery d join message m on m.id = d.message_id";

    private final JdbcClient jdbc;
    private final Columns columns;

    DeliveryStore(JdbcClient jdbc, Columns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    void planned(RoutedMessage routed, Instant at) {
        for (int position = 0; position < routed.deliveries().size(); position++) {
            var plan = routed.deliveries().get(position);
            planned(
                    plan,
                    routed.message().received().id().value(),
                    position,
                    routed.message().facts().crisis(),
                    at);
        }
    }

    private void planned(PlannedDelivery plan, UUID message, int position, boolean crisis, Instant at) {
        jdbc.sql(
                        """
                        insert into delivery (id, message_id, position, recipient, route, format, in_place_of, status,
                          crisis, copy, created_at, held_until)
                        values (:id, :message, :position, :recipient, :route, :format, :inPlaceOf, 'planned', :crisis,
                          :copy, :at, :heldUntil)""")
                .param("id", plan.id().value())
                .param("message", message)
                .param("position", position)
                .param("recipient", plan.recipient())
                .param("route", plan.route())
                .param("format", plan.format())
                .param("inPlaceOf", plan.inPlaceOf())
                .param("crisis", crisis)
                .param("copy", plan.copy())
                .param("at", Columns.of(at))
                .param(
                        "heldUntil",
                        plan.hold().isZero() ? null : Columns.of(at.plus(plan.hold())),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** The same for another recipient, which goes on by another release. */
    WorkItem plannedInstead(DeliveryId ended, Takeover takeover, Instant at) {
        var id = DeliveryId.next();
        jdbc.sql(
                        """
                        insert into delivery (id, message_id, position, recipient, route, format, in_place_of, status,
                          crisis, copy, release, created_at)
                        select :id, d.message_id, (select count(*) from delivery o where o.message_id = d.message_id),
                          :recipient, d.route, :format, d.recipient, 'planned', d.crisis, d.copy, :release, :at
                        from delivery d where d.id = :ended""")
                .param("id", id.value())
                .param("recipient", takeover.recipient())
                .param("format", takeover.format())
                .param("release", takeover.release())
                .param("at", Columns.of(at))
                .param("ended", ended.value())
                .update();
        return jdbc.sql(WORK + " where d.id = :id")
                .param("id", id.value())
                .query(DeliveryStore::workItem)
                .single();
    }

    /** @return whether this call ended it; false when it had ended before */
    boolean end(DeliveryReceipt receipt, Instant at) {
        return jdbc.sql(
                                """
                        update delivery set status = :status, withheld = :withheld, lost = :lost, reason = :reason,
                          origins = :origins, fault = :fault, ended_at = :at
                        where id = :id and status = 'planned'""")
                        .param("id", receipt.id().value())
                        .param("status", receipt.status().label())
                        .param(
                                "fault",
                                receipt.fault() == null ? null : receipt.fault().code(),
                                Types.VARCHAR)
                        .param("withheld", columns.of(receipt.withheld()))
                        .param("lost", columns.of(receipt.lost()))
                        .param("origins", origins(receipt))
                        .param("reason", receipt.reason().isBlank() ? null : receipt.reason())
                        .param("at", Columns.of(at))
                        .update()
                == 1;
    }

    /** @return whether it was laid now; false when it had ended or was laid before */
    boolean laid(DeliveryReceipt receipt, Instant at) {
        return jdbc.sql(
                                """
                        update delivery set withheld = :withheld, lost = :lost, reason = :reason, origins = :origins,
                          in_mailbox_at = :at
                        where id = :id and status = 'planned' and in_mailbox_at is null""")
                        .param("id", receipt.id().value())
                        .param("withheld", columns.of(receipt.withheld()))
                        .param("lost", columns.of(receipt.lost()))
                        .param("origins", origins(receipt))
                        .param("reason", receipt.reason())
                        .param("at", Columns.of(at))
                        .update()
                == 1;
    }

    /** @return whether its state changed; false when it was in none of these states */
    boolean changed(DeliveryId id, DeliveryStatus status, String reason, List<DeliveryStatus> from, Instant at) {
        return jdbc.sql(
                                """
                        update delivery set status = :status, reason = :reason, ended_at = :at,
                          fault = case when :status = 'dead' then 'refused' end
                        where id = :id and status in (:from)
                          and (status <> 'planned' or in_mailbox_at is not null)""")
                        .param("id", id.value())
                        .param("status", status.label())
                        .param("reason", reason)
                        .param("from", from.stream().map(DeliveryStatus::label).toList())
                        .param("at", Columns.of(at))
                        .update()
                == 1;
    }

    Optional<DeliveryStatus> statusOf(DeliveryId id, String recipient) {
        return jdbc.sql("select status from delivery where id = :id and recipient = :recipient")
                .param("id", id.value())
                .param("recipient", recipient)
                .query(String.class)
                .optional()
                .map(DeliveryStatus::ofLabel);
    }

    void enqueued(Collection<WorkItem> items, Instant at) {
        for (var item : items) {
            jdbc.sql("update delivery set enqueued_at = :at where id = :id")
                    .param("at", Columns.of(at))
                    .param("id", item.delivery().value())
                    .update();
        }
    }

    /** What of a message is to be brought now. */
    List<WorkItem> workOf(UUID message) {
        return jdbc.sql(WORK + " where d.message_id = :message and d.held_until is null order by d.position")
                .param("message", message)
                .query(DeliveryStore::workItem)
                .list();
    }

    List<WorkItem> notAtTheBroker(Instant plannedBefore, Instant givenBefore, Instant now, int most) {
        return jdbc.sql(
                        WORK
                                + """
                         where d.status = 'planned' and d.in_mailbox_at is null and d.created_at < :before
                          and (d.enqueued_at is null or d.enqueued_at < :givenBefore)
                          and (d.held_until is null or d.held_until <= :now)
                        order by d.created_at limit :most""")
                .param("before", Columns.of(plannedBefore))
                .param("givenBefore", Columns.of(givenBefore))
                .param("now", Columns.of(now))
                .param("most", most)
                .query(DeliveryStore::workItem)
                .list();
    }

    List<String> recipientsWaiting() {
        return jdbc.sql("select distinct recipient from delivery where status = 'planned' and in_mailbox_at is null")
                .query(String.class)
                .list();
    }

    /** When it was last given to the broker, or planned; what lies in a mailbox was written after that. */
    Optional<Instant> writtenSince(DeliveryId id) {
        return jdbc.sql("select coalesce(enqueued_at, created_at) as since from delivery"
                        + " where id = :id and status = 'planned'")
                .param("id", id.value())
                .query((row, number) -> Columns.instant(row, "since"))
                .optional();
    }

    /** @return whether it waited still */
    boolean takenBack(DeliveryId id) {
        return jdbc.sql(
                                """
                        update delivery set in_mailbox_at = null, enqueued_at = null, reason = null, withheld = null,
                          lost = null, origins = null
                        where id = :id and status = 'planned'""")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Whether this partner sent the message, or gets it or has it by another delivery. */
    boolean concerns(UUID message, String partner) {
        return jdbc.sql(
                                """
                        select (select count(*) from message where id = :message and sender = :partner)
                          + (select count(*) from delivery where message_id = :message and recipient = :partner
                             and status in ('planned', 'delivered', 'acknowledged'))""")
                        .param("message", message)
                        .param("partner", partner)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<UUID> messageOf(DeliveryId id) {
        return jdbc.sql("select message_id from delivery where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    List<Receipt.DeliveryState> statesOf(UUID message) {
        return jdbc.sql("select * from delivery where message_id = :message order by position")
                .param("message", message)
                .query(this::state)
                .list();
    }

    /** As one FHIR-JSON array; null when nothing was written. */
    private static String origins(DeliveryReceipt receipt) {
        var origins = receipt.origins();
        return origins.isEmpty() ? null : "[" + String.join(",", origins) + "]";
    }

    private Receipt.DeliveryState state(ResultSet row, int number) throws SQLException {
        return new Receipt.DeliveryState(
                row.getString("id"),
                row.getString("recipient"),
                DeliveryStatus.ofLabel(row.getString("status")),
                row.getString("format"),
                row.getString("in_place_of"),
                Columns.instant(row, "held_until"),
                columns.list(row, "withheld", Withheld.class),
                columns.list(row, "lost", Lost.class),
                row.getString("reason"));
    }

    private static WorkItem workItem(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                DeliveryId.of(row.getString("id")),
                row.getString("recipient"),
                row.getString("family"),
                row.getBoolean("crisis"));
    }
}
