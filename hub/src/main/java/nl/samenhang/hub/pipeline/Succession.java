package nl.samenhang.hub.pipeline;

import java.util.Optional;
import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.journal.Takeover;
import nl.samenhang.hub.mailbox.Mailbox;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryReceipt;
import nl.samenhang.hub.message.DeliveryStatus;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.profiles.Text;
import org.springframework.stereotype.Component;

/**
 * Sends what is on its way to an organisation to the one that took over from it. The release in force decides, since
 * the one the message began with may not know the successor.
 */
@Component
final class Succession {

    private final Releases releases;
    private final Journal journal;
    private final WorkQueue queue;
    private final Mailbox mailbox;

    Succession(Releases releases, Journal journal, WorkQueue queue, Mailbox mailbox) {
        this.releases = releases;
        this.journal = journal;
        this.queue = queue;
        this.mailbox = mailbox;
    }

    /** Whether the delivery has ended, because it now goes to a successor or because no successor can have it. */
    boolean ends(Delivery delivery) {
        var release = releases.inForce();
        var successor = successor(delivery, release);
        successor.ifPresent(partner -> redirect(delivery, partner, release));
        return successor.isPresent();
    }

    /** What nobody will fetch any more from the mailbox of an organisation that was taken over. */
    void emptyMailboxes() {
        for (var partner : releases.inForce().partners().taken()) {
            for (var id : journal.inMailboxOf(partner.id())) {
                journal.inMailbox(id).filter(this::ends).ifPresent(gone -> mailbox.remove(partner.id(), id.value()));
            }
        }
    }

    /** Whether another organisation has taken over. */
    boolean concerns(Delivery delivery) {
        return successor(delivery, releases.inForce()).isPresent();
    }

    private static Optional<Partner> successor(Delivery delivery, Release release) {
        var directory = release.partners();
        if (!directory.knows(delivery.recipient())) {
            return Optional.empty();
        }
        var municipality = new MessageFacts(delivery.content()).municipality().orElse("");
        return Optional.of(directory.current(directory.byId(delivery.recipient()), municipality))
                .filter(partner -> !partner.id().equals(delivery.recipient()));
    }

    private void redirect(Delivery delivery, Partner successor, Release release) {
        var format = release.formatFor(successor, delivery.event());
        var ground = delivery.authorisation();
        var forbidden =
                release.receiving().forbidden(successor, delivery.event(), ground.purpose(), ground.legalBasis());
        if (format.isEmpty() || !forbidden.isEmpty()) {
            journal.end(DeliveryReceipt.halted(
                    delivery.id(), DeliveryStatus.DEAD, cannotTake(successor).inBoth()));
            return;
        }
        var ended = DeliveryReceipt.halted(
                delivery.id(), DeliveryStatus.STOPPED, takenOver(successor).inBoth());
        journal.redirect(ended, new Takeover(successor.id(), format.get(), release.number()))
                .ifPresent(queue::enqueueAgain);
    }

    private static Text takenOver(Partner successor) {
        return new Text(
                "Overgenomen door " + successor.id() + ": zie de bezorging aan die organisatie.",
                "Taken over by " + successor.id() + ": see the delivery to that organisation.");
    }

    private static Text cannotTake(Partner successor) {
        return new Text(
                "De opvolger " + successor.id()
                        + " leest geen formaat voor deze gebeurtenis of mag deze gegevens niet ontvangen.",
                "The successor " + successor.id() + " reads no format for this event or may not receive these data.");
    }
}
