package nl.samenhang.hub.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.hub.consent.ConsentRegister;
import nl.samenhang.hub.learning.LearningRegister;
import nl.samenhang.hub.message.ContentHash;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.DeliveryReceipt;
import nl.samenhang.hub.message.DeliveryStatus;
import nl.samenhang.hub.message.Lost;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.message.RoutedMessage;
import nl.samenhang.hub.message.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the journal. Each method that writes is one database transaction. */
@Service
@Transactional
public class Journal {

    private final MessageStore messages;
    private final DeliveryStore deliveries;
    private final PlannedDeliveries planned;
    private final MailboxDeliveries mailboxes;
    private final Timeline timeline;
    private final ConsentRegister consents;
    private final LearningRegister learning;
    private final Prohibitions prohibitions;
    private final Clock clock;

    Journal(
            MessageStore messages,
            DeliveryStore deliveries,
            PlannedDeliveries planned,
            MailboxDeliveries mailboxes,
            Timeline timeline,
            ConsentRegister consents,
            LearningRegister learning,
            Prohibitions prohibitions,
            Clock clock) {
        this.messages = messages;
        this.deliveries = deliveries;
        this.planned = planned;
        this.mailboxes = mailboxes;
        this.timeline = timeline;
        this.consents = consents;
        this.learning = learning;
        this.prohibitions = prohibitions;
        this.clock = clock;
    }

    /**
     * The one durable cut: message, plan and timeline, or nothing.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the same message was accepted meanwhile
     */
    public Receipt accept(RoutedMessage routed) {
        var id = routed.message().received().id().value();
        messages.accepted(routed);
        consents.waitingOn(consents.record(routed.authorised())).forEach(this::withdrawn);
        prohibitions.record(routed).forEach(delivery -> planned.against(delivery)
                .ifPresent(reason -> stop(delivery, reason.inBoth())));
        deliveries.planned(routed, clock.instant());
        learning.record(routed);
        timeline.passed(id, null, routed.trail());
        routed.deliveries().stream()
                .filter(plan -> !plan.hold().isZero())
                .forEach(plan -> timeline.add(
                        id,
                        plan.id(),
                        clock.instant(),
                        Step.ROUTE,
                        "held",
                        plan.hold().toString()));
        var lost = routed.message().lost();
        if (!lost.isEmpty()) {
            var paths = lost.stream().map(Lost::path).collect(Collectors.joining(", "));
            timeline.add(id, null, clock.instant(), Step.CANONICALISE, "lost", paths);
        }
        return messages.byId(id).orElseThrow().receipt();
    }

    /** The consent on which it rests holds no longer; what was delivered before cannot be undone. */
    private void withdrawn(UUID delivery) {
        stop(new DeliveryId(delivery), "De toestemming is ingetrokken. / The consent was withdrawn.");
    }

    private void stop(DeliveryId delivery, String reason) {
        end(DeliveryReceipt.halted(delivery, DeliveryStatus.STOPPED, reason));
    }

    /** Keeps a refused message findable, with everything that was wrong. */
    public Receipt refuse(ReceivedMessage received, MessageRejected rejected) {
        var id = received.id().value();
        messages.refused(received, rejected);
        timeline.passed(id, null, received.trail());
        timeline.add(
                id,
                null,
                clock.instant(),
                rejected.step(),
                "rejected",
                rejected.refusal().name());
        return messages.byId(id).orElseThrow().receipt();
    }

    /**
     * What a work item still has to do; empty when it was done before.
     *
     * @throws MessageRejected when its content was destroyed
     */
    public Optional<Delivery> take(DeliveryId id) {
        return planned.find(id);
    }

    /** What lies in a mailbox and was not fetched; empty when it was. */
    @Transactional(readOnly = true)
    public Optional<Delivery> inMailbox(DeliveryId id) {
        return planned.findInMailbox(id);
    }

    /** Ids of what lies in this partner's mailbox and was not fetched. */
    @Transactional(readOnly = true)
    public List<DeliveryId> inMailboxOf(String recipient) {
        return mailboxes.of(recipient);
    }

    /** When what waits was given to be written, at the latest; empty when it has ended. */
    @Transactional(readOnly = true)
    public Optional<Instant> writtenSince(DeliveryId id) {
        return deliveries.writtenSince(id);
    }

    /** What waits as it was written before is written anew, with what may be told now. */
    public void writeAgain(DeliveryId id) {
        if (deliveries.takenBack(id)) {
            attempted(id, "rewritten", null);
        }
    }

    public void attempted(DeliveryId id, String outcome, String detail) {
        var message = deliveries.messageOf(id).orElseThrow();
        timeline.add(message, id, clock.instant(), Step.DELIVER, outcome, detail);
    }

    /** Ends a delivery, or has it wait in a mailbox, once; a second time is not written. */
    public void end(DeliveryReceipt receipt) {
        var now = clock.instant();
        var first = receipt.status() == DeliveryStatus.PLANNED
                ? deliveries.laid(receipt, now)
                : deliveries.end(receipt, now);
        if (first) {
            var message = deliveries.messageOf(receipt.id()).orElseThrow();
            timeline.passed(message, receipt.id(), receipt.trail());
            timeline.add(
                    message,
                    receipt.id(),
                    clock.instant(),
                    Step.ACKNOWLEDGE,
                    receipt.status().label(),
                    receipt.reason().isBlank() ? null : receipt.reason());
        }
    }

    /**
     * Ends a delivery because another organisation took over, and plans one to that organisation.
     *
     * <p>Nothing is planned when the successor has sent the message itself, or gets it already.
     */
    public Redirected redirect(DeliveryReceipt ended, Takeover takeover) {
        if (!deliveries.end(ended, clock.instant())) {
            return new Redirected(false, Optional.empty());
        }
        var message = deliveries.messageOf(ended.id()).orElseThrow();
        timeline.add(message, ended.id(), clock.instant(), Step.ROUTE, "redirected", takeover.recipient());
        return new Redirected(
                true,
                deliveries.concerns(message, takeover.recipient())
                        ? Optional.empty()
                        : Optional.of(deliveries.plannedInstead(ended.id(), takeover, clock.instant())));
    }

    /**
     * What became of a redirection.
     *
     * @param ended false when the delivery had ended before, in which case nothing changed
     * @param instead what has to be done now
     */
    public record Redirected(boolean ended, Optional<WorkItem> instead) {}

    /** Ids of partners in whose mailbox something waits. */
    @Transactional(readOnly = true)
    public List<String> recipientsOfMailboxes() {
        return mailboxes.recipients();
    }

    /** What waits in this partner's mailbox is brought to it in another way. */
    public void takeOutOfMailbox(String recipient) {
        mailboxes.takeOut(recipient);
    }

    /** A recipient has fetched a delivery from its mailbox; of another id, or again, it means nothing. */
    public void fetched(DeliveryId id) {
        change(id, DeliveryStatus.DELIVERED, null, List.of(DeliveryStatus.PLANNED));
    }

    /**
     * A recipient says what it does with a delivery.
     *
     * @param status acknowledged or dead
     * @param reason in its own words, may be null
     * @return the status of the delivery from now on; empty when this recipient has none of that id
     */
    public Optional<DeliveryStatus> acknowledge(String recipient, DeliveryId id, DeliveryStatus status, String reason) {
        if (deliveries.statusOf(id, recipient).isPresent()) {
            change(id, status, reason, List.of(DeliveryStatus.PLANNED, DeliveryStatus.DELIVERED));
        }
        return deliveries.statusOf(id, recipient);
    }

    private void change(DeliveryId id, DeliveryStatus status, String reason, List<DeliveryStatus> from) {
        if (deliveries.changed(id, status, reason, from, clock.instant())) {
            var message = deliveries.messageOf(id).orElseThrow();
            timeline.add(message, id, clock.instant(), Step.ACKNOWLEDGE, status.label(), reason);
        }
    }

    @Transactional(readOnly = true)
    public List<WorkItem> workOf(Receipt receipt) {
        return deliveries.workOf(UUID.fromString(receipt.messageId()));
    }

    @Transactional(readOnly = true)
    public List<WorkItem> notAtTheBroker(Duration olderThan, Duration givenLongAgo, int most) {
        var now = clock.instant();
        return deliveries.notAtTheBroker(now.minus(olderThan), now.minus(givenLongAgo), now, most);
    }

    /** Ids of partners for whom a delivery waits, whether they still take part or not. */
    @Transactional(readOnly = true)
    public List<String> recipientsWaiting() {
        return deliveries.recipientsWaiting();
    }

    public void enqueued(Collection<WorkItem> items) {
        deliveries.enqueued(items, clock.instant());
    }

    /** A message of this sender; another's is as absent as one that never was. */
    @Transactional(readOnly = true)
    public Optional<StoredMessage> find(String sender, UUID id) {
        return messages.byId(id).filter(message -> message.sender().equals(sender));
    }

    @Transactional(readOnly = true)
    public Optional<StoredMessage> acceptedWithContent(String sender, ContentHash hash) {
        return messages.acceptedWithContent(sender, hash);
    }

    @Transactional(readOnly = true)
    public Optional<StoredMessage> acceptedUnder(String sender, String senderMessageId) {
        return messages.acceptedUnder(sender, senderMessageId);
    }

    @Transactional(readOnly = true)
    public Optional<List<TimelineEntry>> timeline(String sender, UUID id) {
        return find(sender, id).map(message -> timeline.of(id));
    }
}
