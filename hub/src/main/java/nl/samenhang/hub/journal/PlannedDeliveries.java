package nl.samenhang.hub.journal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.hub.consent.ConsentRegister;
import nl.samenhang.hub.keys.PayloadKeys;
import nl.samenhang.hub.keys.PayloadUnreadable;
import nl.samenhang.hub.message.Authorisation;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.MessageId;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.profiles.Text;
import org.hl7.fhir.r4.model.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives a work item its delivery back, with the authorisation that was granted when the message came in. */
@Repository
class PlannedDeliveries {

    private static final Logger LOG = LoggerFactory.getLogger(PlannedDeliveries.class);

    private final JdbcClient jdbc;
    private final PayloadKeys keys;
    private final ConsentRegister consents;
    private final Prohibitions prohibitions;
    private final FhirContext fhir;

    PlannedDeliveries(
            JdbcClient jdbc, PayloadKeys keys, ConsentRegister consents, Prohibitions prohibitions, FhirContext fhir) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.consents = consents;
        this.prohibitions = prohibitions;
        this.fhir = fhir;
    }

    /**
     * What still has to be brought.
     *
     * @throws nl.samenhang.hub.message.MessageRejected when its content was destroyed
     */
    Optional<Delivery> find(DeliveryId id) {
        return find(id, "is null");
    }

    /** What lies in a mailbox and was not fetched. */
    Optional<Delivery> findInMailbox(DeliveryId id) {
        return find(id, "is not null");
    }

    /**
     * Why what waits may not leave; empty when it may, when nothing is left of it, and when it cannot be read now: it
     * is weighed again before it leaves.
     */
    Optional<Text> against(DeliveryId id) {
        try {
            return find(id).or(() -> findInMailbox(id)).flatMap(prohibitions::against);
        } catch (MessageRejected destroyed) {
            return Optional.empty();
        } catch (PayloadUnreadable | TemporarilyUnavailable | DataFormatException unreadable) {
            // only which: an exception may tell of what it could not read
            LOG.warn("delivery {} cannot be read, so it is not known whether it must be stopped", id.value());
            return Optional.empty();
        }
    }

    private Optional<Delivery> find(DeliveryId id, String inMailbox) {
        return jdbc.sql(
                        """
                        select d.id, d.message_id, d.recipient, d.format as target, d.crisis, d.replays, m.event, m.family, m.sender, m.legal_basis,
                          m.purpose, m.authorised_by, coalesce(d.release, m.release) as release, m.canonical_content
                        from delivery d join message m on m.id = d.message_id
                        where d.id = :id and d.status = 'planned' and d.in_mailbox_at"""
                                + " " + inMailbox)
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    private Delivery read(ResultSet row, int number) throws SQLException {
        var granted = new Authorisation(
                row.getString("sender"),
                row.getString("legal_basis"),
                row.getString("purpose"),
                row.getString("authorised_by"),
                consents.groundOf(row.getObject("message_id", UUID.class)),
                prohibitions.of(row.getObject("message_id", UUID.class)));
        var delivery = Delivery.planned(
                new DeliveryId(row.getObject("id", UUID.class)),
                new MessageId(row.getObject("message_id", UUID.class)),
                row.getInt("release"),
                row.getString("recipient"),
                row.getString("target"),
                row.getString("event"),
                row.getString("family"),
                row.getBoolean("crisis"),
                granted,
                fhir.newJsonParser().parseResource(Bundle.class, content(row)));
        return row.getInt("replays") > 0 ? delivery.again() : delivery;
    }

    /** What was stored before contents were encrypted has no key yet. */
    private String content(ResultSet row) throws SQLException {
        var message = row.getObject("message_id", UUID.class);
        var key = keys.find(message);
        return key.isEmpty()
                ? row.getString(MessageStore.CANONICAL)
                : key.get().open(sealed(message), MessageStore.CANONICAL);
    }

    /** Read after its key was found: it may have been sealed since the row was read. */
    private String sealed(UUID message) {
        return jdbc.sql("select canonical_content from message where id = :id")
                .param("id", message)
                .query(String.class)
                .single();
    }
}
