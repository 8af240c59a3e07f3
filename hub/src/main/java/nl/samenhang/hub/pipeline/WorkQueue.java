package nl.samenhang.hub.pipeline;

import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.util.List;
import nl.samenhang.hub.broker.Queues;
import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.journal.WorkItem;
import nl.samenhang.hub.message.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;

/** Gives the deliveries of an accepted message to the broker, one work item each (EIP Claim Check). */
@Component
public final class WorkQueue {

    private static final Logger LOG = LoggerFactory.getLogger(WorkQueue.class);

    private final Journal journal;
    private final JmsTemplate jms;

    WorkQueue(Journal journal, JmsTemplate independentSender) {
        this.journal = journal;
        this.jms = independentSender;
    }

    /**
     * Passes the receipt on. The message is accepted and stored by now, whatever happens here: what cannot be given to
     * the broker at once is given by the {@link Sweeper}.
     */
    public Receipt enqueue(Receipt accepted) {
        orSwept(() -> enqueue(journal.workOf(accepted)));
        return accepted;
    }

    /** The same for one that goes another way. */
    void enqueueAgain(WorkItem item) {
        orSwept(() -> enqueue(List.of(item)));
    }

    private static void orSwept(Runnable enqueueing) {
        try {
            enqueueing.run();
        } catch (RuntimeException e) {
            LOG.warn("work items wait for the sweeper: {}", e.getClass().getName());
        }
    }

    void enqueue(List<WorkItem> items) {
        items.forEach(this::send);
        journal.enqueued(items);
    }

    private void send(WorkItem item) {
        jms.execute(Queues.deliver(item.recipient()), (session, producer) -> {
            var priority = item.crisis() ? Queues.CRISIS : Queues.REGULAR;
            producer.send(message(session, item), DeliveryMode.PERSISTENT, priority, Message.DEFAULT_TIME_TO_LIVE);
            return null;
        });
    }

    private static Message message(Session session, WorkItem item) throws JMSException {
        var message = session.createTextMessage(item.delivery().toString());
        message.setStringProperty("JMSXGroupID", item.family());
        return message;
    }
}
