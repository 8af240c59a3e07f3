package nl.samenhang.hub.pipeline;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import java.util.List;
import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.journal.WorkItem;
import nl.samenhang.hub.message.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.JmsException;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;

/** Gives the deliveries of an accepted message to the broker, one work item each (EIP Claim Check). What cannot be given now is given later by the {@link Sweeper}. */
@Component
public final class WorkQueue {

    private static final Logger LOG = LoggerFactory.getLogger(WorkQueue.class);

    private static final int CRISIS = 9;
    private static final int REGULAR = 4;

    private final Journal journal;
    private final ConnectionFactory broker;

    WorkQueue(Journal journal, ConnectionFactory broker) {
        this.journal = journal;
        this.broker = broker;
    }

    /** Passes the receipt on: the message is accepted whether or not the broker answers at once. */
    public Receipt enqueue(Receipt accepted) {
        enqueue(journal.workOf(accepted));
        return accepted;
    }

    void enqueue(List<WorkItem> items) {
        try {
            items.forEach(this::send);
            journal.enqueued(items);
        } catch (JmsException e) {
            LOG.warn("the broker does not take work items now; the sweeper will repeat {}", items.size());
        }
    }

    private void send(WorkItem item) {
        var jms = new JmsTemplate(broker);
        jms.setExplicitQosEnabled(true);
        jms.setDeliveryMode(DeliveryMode.PERSISTENT);
        jms.setPriority(item.crisis() ? CRISIS : REGULAR);
        jms.send("hub.deliver." + item.recipient(), session -> {
            var message = session.createTextMessage(item.delivery().toString());
            message.setStringProperty("JMSXGroupID", item.family());
            return message;
        });
    }
}
