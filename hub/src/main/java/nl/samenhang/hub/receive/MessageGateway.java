package nl.samenhang.hub.receive;

import java.time.Clock;
import java.util.function.Function;
import nl.samenhang.hub.acknowledge.Answer;
import nl.samenhang.hub.audit.AuditTrail;
import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.journal.StoredMessage;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.hub.release.Releases;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The one way in, whatever the door: answers a message that was seen before, sends a new one through the intake, and
 * keeps what is refused findable.
 */
@Component
public class MessageGateway {

    private final Intake intake;
    private final Journal journal;
    private final AuditTrail audit;
    private final ReceiveSettings settings;
    private final BytesInFlight room;
    private final Releases releases;
    private final Clock clock;

    MessageGateway(
            Intake intake,
            Journal journal,
            AuditTrail audit,
            ReceiveSettings settings,
            BytesInFlight room,
            Releases releases,
            Clock clock) {
        this.intake = intake;
        this.journal = journal;
        this.audit = audit;
        this.settings = settings;
        this.room = room;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * @param sender partner id of the caller
     * @param body one byte more than {@link #mostBytes()} at most
     * @param namedFormat format id, or null to recognise it
     * @throws TemporarilyUnavailable when the sender should try again
     */
    public Answer receive(String sender, byte[] body, String namedFormat) {
        if (body.length > mostBytes()) {
            return refuse(received(sender, new byte[0], namedFormat), tooLarge());
        }
        return within(received(sender, body, namedFormat), this::take);
    }

    /**
     * Reads a message as {@link #receive} does, within the same bounds, for who only looks at it: nothing is kept.
     *
     * @throws MessageRejected when it is too large
     * @throws TemporarilyUnavailable when the caller should try again
     */
    public <T> T look(String sender, byte[] body, String namedFormat, Function<ReceivedMessage, T> looking) {
        if (body.length > mostBytes()) {
            throw tooLarge();
        }
        return within(received(sender, body, namedFormat), looking);
    }

    private ReceivedMessage received(String sender, byte[] body, String namedFormat) {
        return ReceivedMessage.from(
                sender, body, namedFormat, releases.inForce().number(), clock.instant());
    }

    private <T> T within(ReceivedMessage received, Function<ReceivedMessage, T> taking) {
        try {
            return room.within(received.body().length, () -> taking.apply(received));
        } catch (DataAccessException | TransactionException e) {
            throw new TemporarilyUnavailable("the journal cannot be read or written", e);
        }
    }

    private Answer take(ReceivedMessage received) {
        return journal.acceptedWithContent(received.sender(), received.hash())
                .map(MessageGateway::again)
                .orElseGet(() -> process(received));
    }

    /** The size of the largest message that is let in. */
    public int mostBytes() {
        return Math.toIntExact(settings.maxSize().toBytes());
    }

    private Answer process(ReceivedMessage received) {
        try {
            return judge(received);
        } catch (DuplicateKeyException e) {
            // another that came in at the same time was first: the same message, another under its id, or one that
            // records the same consent, ban or referral. What that one left is seen when this one is looked at again
            return journal.acceptedWithContent(received.sender(), received.hash())
                    .map(MessageGateway::again)
                    .orElseGet(() -> judge(received));
        }
    }

    private Answer judge(ReceivedMessage received) {
        try {
            return Answer.accepted(intake.process(received));
        } catch (MessageRejected rejected) {
            return refuse(received, rejected);
        }
    }

    private Answer refuse(ReceivedMessage received, MessageRejected rejected) {
        audit.refuse(received, rejected);
        Receipt receipt = journal.refuse(received, rejected);
        return Answer.refused(receipt, rejected.refusal());
    }

    private static Answer again(StoredMessage first) {
        return Answer.accepted(first.receipt().asDuplicate());
    }

    private MessageRejected tooLarge() {
        var most = settings.maxSize().toMegabytes();
        return new MessageRejected(
                Step.RECEIVE,
                Refusal.TOO_LARGE,
                Issue.error(
                        "too-long",
                        "max-size",
                        "Het bericht is groter dan " + most + " MB. Stuur bijlagen kleiner of apart.",
                        "The message is larger than " + most + " MB. Send attachments smaller or apart."));
    }
}
