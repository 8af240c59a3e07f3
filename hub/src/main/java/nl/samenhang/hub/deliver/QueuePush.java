package nl.samenhang.hub.deliver;

import jakarta.jms.BytesMessage;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import nl.samenhang.hub.broker.Queues;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import org.springframework.jms.JmsException;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;

/** Puts a delivery on the partner's own queue {@code out.<partner>}, where it stays until the partner takes it. */
@Component
final class QueuePush {

    private final JmsTemplate jms;

    QueuePush(JmsTemplate independentSender) {
        this.jms = independentSender;
    }

    /** @throws TemporarilyUnavailable when the broker does not take it */
    Outcome push(Parcel parcel) {
        try {
            jms.execute(Queues.out(parcel.recipient()), (session, producer) -> {
                var priority = parcel.crisis() ? Queues.CRISIS : Queues.REGULAR;
                producer.send(
                        message(session, parcel), DeliveryMode.PERSISTENT, priority, Message.DEFAULT_TIME_TO_LIVE);
                return null;
            });
            return Outcome.TAKEN;
        } catch (JmsException e) {
            throw new TemporarilyUnavailable("the broker does not take the delivery", e);
        }
    }

    private static BytesMessage message(Session session, Parcel parcel) throws JMSException {
        var message = session.createBytesMessage();
        message.writeBytes(parcel.content());
        message.setStringProperty("messageId", parcel.messageId());
        message.setStringProperty("deliveryId", parcel.deliveryId());
        message.setStringProperty("event", parcel.event());
        message.setStringProperty("format", parcel.format());
        message.setBooleanProperty("replay", parcel.replay());
        if (parcel.isOneOfSeveral()) {
            message.setIntProperty("part", parcel.part());
            message.setIntProperty("parts", parcel.parts());
        }
        return message;
    }
}
