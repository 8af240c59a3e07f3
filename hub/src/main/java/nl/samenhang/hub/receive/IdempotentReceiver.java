package nl.samenhang.hub.receive;

import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Step;
import org.springframework.stereotype.Component;

/**
 * Refuses another message under an id that this sender used before, as soon as the id is known. Key and effect are one
 * transaction: the journal's own unique key is the guard, this is the friendly word.
 */
@Component
public final class IdempotentReceiver {

    private final Journal journal;

    IdempotentReceiver(Journal journal) {
        this.journal = journal;
    }

    /** @throws MessageRejected when the id stands for other content */
    public CanonicalMessage recognise(CanonicalMessage message) {
        var received = message.received();
        var other = journal.acceptedUnder(received.sender(), message.senderMessageId())
                .filter(before -> !before.hasSameContentAs(received.hash()));
        if (other.isPresent()) {
            throw conflict().about(message);
        }
        return message;
    }

    private static MessageRejected conflict() {
        return new MessageRejected(
                Step.RECEIVE,
                Refusal.CONFLICT,
                Issue.error(
                        "duplicate",
                        "message-id",
                        "Onder dit berichtnummer is eerder een ander bericht aanvaard. Geef het nieuwe bericht een eigen nummer.",
                        "Another message was accepted under this message id. Give the new message an id of its own."));
    }
}
