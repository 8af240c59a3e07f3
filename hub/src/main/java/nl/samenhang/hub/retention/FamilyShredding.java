package nl.samenhang.hub.retention;

import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.journal.StoredContent;
import nl.samenhang.hub.learning.LearningRegister;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.DeliveryReceipt;
import nl.samenhang.hub.message.DeliveryStatus;
import nl.samenhang.hub.message.Destroyed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Destroys at once all that the hub keeps of what was said about a family, because somebody who may has ordered it. */
@Service
@Transactional
public class FamilyShredding {

    private final JdbcClient jdbc;
    private final Destruction destruction;
    private final Journal journal;
    private final LearningRegister learning;

    FamilyShredding(JdbcClient jdbc, Destruction destruction, Journal journal, LearningRegister learning) {
        this.jdbc = jdbc;
        this.destruction = destruction;
        this.journal = journal;
        this.learning = learning;
    }

    /**
     * An order.
     *
     * @param family the reference in receipts
     * @param reason read by senders and recipients
     * @param by partner id of the operator
     * @param stopPending whether what is on its way is stopped; otherwise nothing is destroyed as long as something is
     */
    public record Order(String family, String reason, String by, boolean stopPending) {}

    /**
     * What an order came to.
     *
     * @param known how many messages about the family there have been
     * @param destroyed of how many the content was destroyed now
     * @param pending deliveries that were on their way: stopped, or what the order broke on
     * @param done false when it broke on pending deliveries
     */
    public record Result(int known, int destroyed, List<Pending> pending, boolean done) {}

    /** A delivery on its way. */
    public record Pending(UUID delivery, UUID messageId, String recipient) {}

    /** All of it, or nothing. */
    public Result shred(Order order) {
        var messages = messagesOf(order.family());
        var pending = pending(order.family()).stream()
                .filter(delivery -> messages.contains(delivery.messageId()))
                .toList();
        if (!pending.isEmpty() && !order.stopPending()) {
            return new Result(messages.size(), 0, pending, false);
        }
        var words = Destroyed.Cause.ORDER.inWords(order.reason());
        pending.forEach(delivery -> journal.end(
                DeliveryReceipt.halted(new DeliveryId(delivery.delivery()), DeliveryStatus.STOPPED, words)));
        learning.forget(order.family());
        var why = new StoredContent.Why(Destroyed.Cause.ORDER, order.reason(), order.by());
        return new Result(messages.size(), destruction.of(messages, why), pending, true);
    }

    private List<Pending> pending(String family) {
        return jdbc.sql(
                        """
                        select d.id as delivery, d.message_id, d.recipient from delivery d
                        join message m on m.id = d.message_id where m.family = :family and d.ended_at is null
                        order by d.created_at""")
                .param("family", family)
                .query(Pending.class)
                .list();
    }

    /** Also those that were refused once it was known about whom they were. */
    private List<UUID> messagesOf(String family) {
        return jdbc.sql("select id from message where family = :family"
                        + " union select message_id from payload_key where family = :family")
                .param("family", family)
                .query(UUID.class)
                .list();
    }
}
