package nl.samenhang.hub.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.samenhang.hub.audit.AuditTrail;
import nl.samenhang.hub.consent.StandingConsent;
import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.DeliveryReceipt;
import nl.samenhang.hub.message.DeliveryStatus;
import nl.samenhang.hub.message.Fault;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.hub.release.Releases;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Begins and ends the outbound route: gives a work item its delivery, and writes how it went wrong when it did. */
@Component
public final class DeliveryDesk {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryDesk.class);

    private final Journal journal;
    private final AuditTrail audit;
    private final Succession succession;
    private final Releases releases;
    private final Clock clock;

    DeliveryDesk(Journal journal, AuditTrail audit, Succession succession, Releases releases, Clock clock) {
        this.journal = journal;
        this.audit = audit;
        this.succession = succession;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * @return the delivery; null when it was done before, so that a repeated work item is harmless, when it goes to a
     *     successor instead, and when its content was destroyed
     */
    public Delivery take(String workItem) {
        try {
            return journal.take(DeliveryId.of(workItem))
                    .filter(delivery -> !succession.ends(delivery))
                    .orElse(null);
        } catch (MessageRejected destroyed) {
            end(workItem, destroyed);
            return null;
        }
    }

    /** Whether a delivery that could not be brought is still to be brought there; asked before each attempt. */
    public boolean stays(Exchange exchange) {
        try {
            return journal.take(DeliveryId.of(workItem(exchange)))
                    .filter(delivery -> !succession.concerns(delivery))
                    .filter(delivery -> refusal(delivery).isEmpty())
                    .filter(delivery -> !isOutdated(delivery, exchange))
                    .isPresent();
        } catch (DataAccessException | TransactionException | TemporarilyUnavailable e) {
            // the journal itself is away: nothing is known, so nothing changes
            return true;
        } catch (MessageRejected destroyed) {
            return false;
        }
    }

    /** The opposite: it has ended, goes to a successor, may not leave any more, or not as it is. */
    public boolean leaves(Exchange exchange) {
        return !stays(exchange);
    }

    /** Sends it to the successor when there is one now, stops it, or has it written anew. */
    public void takeAgain(Exchange exchange) {
        // not asked first: what cannot be read now must go back to the queue
        var delivery = take(workItem(exchange));
        if (delivery != null) {
            refusal(delivery).ifPresent(refusal -> {
                audit.refuse(delivery, refusal);
                end(workItem(exchange), refusal);
            });
            if (isOutdated(delivery, exchange)) {
                journal.writeAgain(delivery.id());
            }
        }
    }

    /** What is tried again is what was written at the first attempt. */
    private boolean isOutdated(Delivery delivery, Exchange exchange) {
        return StandingConsent.isOutdated(
                delivery,
                releases.numbered(delivery.release()),
                clock,
                Instant.ofEpochMilli(exchange.getClock().getCreated()));
    }

    private Optional<MessageRejected> refusal(Delivery delivery) {
        return StandingConsent.refusal(delivery, releases.numbered(delivery.release()), clock);
    }

    /** A delivery that cannot be told, or may not: somebody must act. */
    public void refused(Exchange exchange) {
        var rejected = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, MessageRejected.class);
        if (rejected.isAboutPermission()) {
            journal.take(DeliveryId.of(workItem(exchange))).ifPresent(stopped -> audit.refuse(stopped, rejected));
        }
        end(workItem(exchange), rejected);
    }

    private void end(String workItem, MessageRejected rejected) {
        var id = DeliveryId.of(workItem);
        var reason = rejected.issues().get(0).message().inBoth();
        journal.end(
                rejected.refusal() == Refusal.NOT_PERMITTED
                        ? DeliveryReceipt.halted(id, DeliveryStatus.STOPPED, reason)
                        : DeliveryReceipt.dead(id, Fault.UNTELLABLE, reason));
    }

    /** A bug: the delivery is set aside with its message, and the queue goes on. */
    public void failed(Exchange exchange) {
        var bug = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        var place = bug.getStackTrace().length == 0 ? "unknown" : bug.getStackTrace()[0];
        // class and place only: the text of an exception may quote the message
        LOG.error(
                "delivery {} set aside: {} at {}",
                workItem(exchange),
                bug.getClass().getName(),
                place);
        journal.end(DeliveryReceipt.dead(
                DeliveryId.of(workItem(exchange)),
                Fault.HUB,
                "Onverwachte fout in de hub. / Unexpected fault in the hub."));
    }

    private static String workItem(Exchange exchange) {
        return exchange.getProperty("workItem", String.class);
    }
}
