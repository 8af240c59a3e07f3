package nl.samenhang.hub.deliver;

import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import nl.samenhang.hub.message.DeliveryReceipt;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.hub.message.TranslatedDelivery;
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

    DeliveryReceipt deliver(TranslatedDelivery delivery) {
        try {
            jms.send("out." + delivery.delivery().recipient(), session -> message(session, delivery));
            return DeliveryReceipt.delivered(delivery);
        } catch (JmsException e) {
            throw new TemporarilyUnavailable("the broker does not take the delivery", e);
        }
    }

    private static BytesMessage message(Session session, TranslatedDelivery delivery) throws JMSException {
        var about = delivery.delivery();
        var message = session.createBytesMessage();
        message.writeBytes(delivery.content());
        message.setStringProperty("messageId", about.messageId().toString());
        message.setStringProperty("deliveryId", about.id().toString());
        message.setStringProperty("event", about.event());
        message.setStringProperty("format", about.format());
        message.setBooleanProperty("replay", false);
        return message;
    }
}
