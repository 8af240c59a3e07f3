package nl.samenhang.hub.journal;

import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.message.DeliveryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deliveries that wait in the mailbox of their recipient. */
@Repository
class MailboxDeliveries {

    private final JdbcClient jdbc;

    MailboxDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DeliveryId> of(String recipient) {
        return jdbc
                .sql("select id from delivery where recipient = :recipient and status = 'planned'"
                        + " and in_mailbox_at is not null")
                .param("recipient", recipient)
                .query(UUID.class)
                .list()
                .stream()
                .map(DeliveryId::new)
                .toList();
    }

    List<String> recipients() {
        return jdbc.sql(
                        "select distinct recipient from delivery where status = 'planned' and in_mailbox_at is not null")
                .query(String.class)
                .list();
    }

    void takeOut(String recipient) {
        jdbc.sql(
                        """
                        update delivery set in_mailbox_at = null, enqueued_at = null, reason = null
                        where recipient = :recipient and status = 'planned' and in_mailbox_at is not null""")
                .param("recipient", recipient)
                .update();
    }
}
