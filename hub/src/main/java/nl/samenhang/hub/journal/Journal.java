package nl.samenhang.hub.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.hub.message.ContentHash;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.DeliveryReceipt;
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
    private final Timeline timeline;
    private final Clock clock;

    Journal(
            MessageStore messages,
            DeliveryStore deliveries,
            PlannedDeliveries planned,
            Timeline timeline,
            Clock clock) {
        this.messages = messages;
        this.deliveries = deliveries;
        this.planned = planned;
        this.timeline = timeline;
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
        deliveries.planned(routed, clock.instant());
        timeline.passed(id, null, routed.trail());
        var lost = routed.message().lost();
        if (!lost.isEmpty()) {
            var paths = lost.stream().map(Lost::path).collect(Collectors.joining(", "));
            timeline.add(id, null, clock.instant(), Step.CANONICALISE, "lost", paths);
        }
        return messages.byId(id).orElseThrow().receipt();
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

    /** What a work item still has to do; empty when it was done before. */
    public Optional<Delivery> take(DeliveryId id) {
        return planned.find(id);
    }

    public void attempted(DeliveryId id, String outcome, String detail) {
        var message = deliveries.messageOf(id).orElseThrow();
        timeline.add(message, id, clock.instant(), Step.DELIVER, outcome, detail);
    }

    /** Ends a delivery, once; a second ending is not written. */
    public void end(DeliveryReceipt receipt) {
        if (deliveries.end(receipt, clock.instant())) {
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
     * @return what has to be done instead; nothing when the delivery had ended before, in which case nothing changes
     */
    public Optional<WorkItem> redirect(DeliveryReceipt ended, Takeover takeover) {
        if (!deliveries.end(ended, clock.instant())) {
            return Optional.empty();
        }
        var message = deliveries.messageOf(ended.id()).orElseThrow();
        timeline.add(message, ended.id(), clock.instant(), Step.ROUTE, "redirected", takeover.recipient());
        return Optional.of(deliveries.plannedInstead(ended.id(), takeover, clock.instant()));
    }

    @Transactional(readOnly = true)
    public List<WorkItem> workOf(Receipt receipt) {
        return deliveries.workOf(UUID.fromString(receipt.messageId()));
    }

    @Transactional(readOnly = true)
    public List<WorkItem> notAtTheBroker(Duration olderThan, Duration givenLongAgo, int most) {
        var now = clock.instant();
        return deliveries.notAtTheBroker(now.minus(olderThan), now.minus(givenLongAgo), most);
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
