package nl.samenhang.hub.deliver;

import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import org.springframework.jms.JmsException;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;

/** Puts a delivery on the partner's own queue {@code out.<partner>}, where it stays until the partner takes it. */
@Component
final class QueuePush {

    private final JmsTemplate jms;

    QueuePush(ConnectionFactory broker) {
        this.jms = new JmsTemplate(broker);
    }

    /** @throws TemporarilyUnavailable when the broker does not take it */
    Outcome push(Parcel parcel) {
        try {
            jms.send("out." + parcel.recipient(), session -> message(session, parcel));
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
        message.setBooleanProperty("replay", false);
        return message;
    }
}
