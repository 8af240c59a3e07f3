package nl.samenhang.hub.deliver;

import java.util.UUID;
import nl.samenhang.hub.mailbox.Mailbox;
import nl.samenhang.hub.mailbox.MailboxItem;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Lays a delivery in the partner's mailbox in the hub, where it stays until the partner fetches it. */
@Component
final class MailboxPush {

    private final Mailbox mailbox;

    MailboxPush(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** @throws TemporarilyUnavailable when the database does not take it */
    Outcome push(Parcel parcel) {
        try {
            mailbox.lay(new MailboxItem(
                    UUID.fromString(parcel.deliveryId()),
                    parcel.part(),
                    parcel.parts(),
                    parcel.recipient(),
                    parcel.messageId(),
                    parcel.event(),
                    parcel.format(),
                    parcel.mediaType(),
                    parcel.crisis(),
                    parcel.replay(),
                    parcel.content()));
            return Outcome.TAKEN;
        } catch (DataAccessException | TransactionException e) {
            throw new TemporarilyUnavailable("the mailbox does not take the delivery", e);
        }
    }
}
