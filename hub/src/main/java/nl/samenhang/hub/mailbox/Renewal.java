package nl.samenhang.hub.mailbox;

import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.message.Delivery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has what lies in a mailbox written anew, with what may be told now. */
@Service
class Renewal {

    private final Journal journal;
    private final Mailbox mailbox;

    Renewal(Journal journal, Mailbox mailbox) {
        this.journal = journal;
        this.mailbox = mailbox;
    }

    /** In one transaction: what is written anew must not be removed, nor must the old stay. */
    @Transactional
    public void renew(Delivery delivery) {
        journal.writeAgain(delivery.id());
        mailbox.remove(delivery.recipient(), delivery.id().value());
    }
}
