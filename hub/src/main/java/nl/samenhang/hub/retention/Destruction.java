package nl.samenhang.hub.retention;

import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.journal.StoredContent;
import nl.samenhang.hub.mailbox.Mailbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Destroys the contents of messages wherever the hub keeps them, in one transaction. */
@Service
@Transactional
class Destruction {

    private final StoredContent content;
    private final Mailbox mailbox;

    Destruction(StoredContent content, Mailbox mailbox) {
        this.content = content;
        this.mailbox = mailbox;
    }

    /**
     * @return of how many messages the content was still there; in one order, so that instances do not lock each other
     */
    int of(List<UUID> messages, StoredContent.Why why) {
        return (int)
                messages.stream().sorted().filter(message -> of(message, why)).count();
    }

    private boolean of(UUID message, StoredContent.Why why) {
        var destroyed = content.destroy(message, why);
        mailbox.empty(message);
        return destroyed;
    }
}
