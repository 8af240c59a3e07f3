package nl.samenhang.hub.pipeline;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.samenhang.hub.consent.Disclosure;
import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.journal.Takeover;
import nl.samenhang.hub.mailbox.Mailbox;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.DeliveryReceipt;
import nl.samenhang.hub.message.DeliveryStatus;
import nl.samenhang.hub.message.FaultPlace;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.partner.Channel;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.profiles.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is on its way to an organisation to the one that took over from it. The release in force decides, since
 * the one the message began with may not know the successor.
 */
@Component
final class Succession {

    private static final Logger LOG = LoggerFactory.getLogger(Succession.class);

    private final Releases releases;
    private final Journal journal;
    private final WorkQueue queue;
    private final Mailbox mailbox;
    private final Clock clock;

    Succession(Releases releases, Journal journal, WorkQueue queue, Mailbox mailbox, Clock clock) {
        this.releases = releases;
        this.journal = journal;
        this.queue = queue;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /** Whether the delivery now goes to a successor. */
    boolean ends(Delivery delivery) {
        var release = releases.inForce();
        var successor = successor(delivery, release);
        return successor.isPresent() && redirect(delivery, successor.get(), release);
    }

    /** Whether another organisation has taken over. */
    boolean concerns(Delivery delivery) {
        return successor(delivery, releases.inForce()).isPresent();
    }

    /** What nobody will fetch any more: its partner was taken over, or has another channel now. */
    void emptyMailboxes() {
        var directory = releases.inForce().partners();
        for (var id : journal.recipientsOfMailboxes()) {
            if (directory.knows(id)) {
                empty(directory.byId(id), directory.taken());
            }
        }
    }

    private void empty(Partner partner, List<Partner> taken) {
        try {
            if (taken.contains(partner)) {
                journal.inMailboxOf(partner.id()).forEach(id -> moveOn(partner, id));
            }
            if (!(partner.channel() instanceof Channel.Mailbox)) {
                journal.takeOutOfMailbox(partner.id());
            }
        } catch (RuntimeException e) {
            LOG.warn("the mailbox of {} is left as it is: {}", partner.id(), FaultPlace.of(e));
        }
    }

    private void moveOn(Partner partner, DeliveryId id) {
        try {
            journal.inMailbox(id).filter(this::ends).ifPresent(gone -> mailbox.remove(partner.id(), id.value()));
        } catch (MessageRejected destroyed) {
            // nothing is left to bring: the others go on
            var words = destroyed.issues().get(0).message().inBoth();
            journal.end(DeliveryReceipt.halted(id, DeliveryStatus.STOPPED, words));
        }
    }

    /**
     * One that reads no format for the event, or may not know what it is about, takes nothing over; nor what is closed.
     */
    private Optional<Partner> successor(Delivery delivery, Release release) {
        var directory = release.partners();
        if (!directory.knows(delivery.recipient())) {
            return Optional.empty();
        }
        var municipality = new MessageFacts(delivery.content()).municipality().orElse("");
        return Optional.of(directory.current(directory.byId(delivery.recipient()), municipality))
                .filter(partner -> !partner.id().equals(delivery.recipient()))
                .filter(partner -> canTake(partner, delivery, release));
    }

    private boolean canTake(Partner successor, Delivery delivery, Release release) {
        return release.formatFor(successor, delivery.event()).isPresent()
                && !delivery.authorisation().limits().closed()
                && new Disclosure(release, delivery.authorisation(), clock)
                        .forbidden(successor, delivery.content(), delivery.event())
                        .isEmpty();
    }

    private boolean redirect(Delivery delivery, Partner successor, Release release) {
        var ended = DeliveryReceipt.halted(
                delivery.id(), DeliveryStatus.STOPPED, takenOver(successor).inBoth());
        var format = release.formatFor(successor, delivery.event()).orElseThrow();
        var redirected = journal.redirect(ended, new Takeover(successor.id(), format, release.number()));
        redirected.instead().ifPresent(queue::enqueueAgain);
        return redirected.ended();
    }

    private static Text takenOver(Partner successor) {
        return new Text(
                "Overgenomen door " + successor.id() + ": die organisatie krijgt dit bericht.",
                "Taken over by " + successor.id() + ": that organisation gets this message.");
    }
}
