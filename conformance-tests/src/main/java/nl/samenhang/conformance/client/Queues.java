package nl.samenhang.conformance.client;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.time.Duration;
import java.util.Map;
import org.apache.qpid.jms.JmsConnectionFactory;

/** The queues of one organisation over AMQP 1.0: sends to any address, collects what its own queues give. */
public final class Queues implements AutoCloseable {
    private final Connection connection;
    private final Session sending;

    private Queues(Connection connection, Session sending) {
        this.connection = connection;
        this.sending = sending;
    }

    /** Opens a connection; {@link JMSException} when the broker is away or refuses the login. */
    public static Queues open(QueueLogin login, Duration patience) throws JMSException {
        long millis = patience.toMillis();
        JmsConnectionFactory factory = new JmsConnectionFactory(login.broker() + "?jms.connectTimeout=" + millis
                + "&jms.requestTimeout=" + millis + "&jms.sendTimeout=" + millis);
        Connection connection = factory.createConnection(login.user(), login.password());
        try {
            connection.start();
            return new Queues(connection, connection.createSession(false, Session.AUTO_ACKNOWLEDGE));
        } catch (JMSException e) {
            connection.close();
            throw e;
        }
    }

    /** Collects everything that arrives on {@code address} from now on; {@link JMSException} when that is refused. */
    public Inbox collect(String address) throws JMSException {
        Inbox inbox = new Inbox();
        collect(address, inbox);
        return inbox;
    }

    /** As {@link #collect(String)}, into an inbox that outlives this connection. */
    public void collect(String address, Inbox inbox) throws JMSException {
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        session.createConsumer(session.createQueue(address)).setMessageListener(m -> inbox.add(JmsContent.of(m)));
    }

    /** Sends one message and returns when the broker has it safely; {@link JMSException} when it refuses. */
    public synchronized void send(String address, byte[] content, String correlationId, Map<String, String> properties)
            throws JMSException {
        BytesMessage message = sending.createBytesMessage();
        message.writeBytes(content);
        message.setJMSCorrelationID(correlationId);
        for (Map.Entry<String, String> property : properties.entrySet()) {
            message.setStringProperty(property.getKey(), property.getValue());
        }
        try (MessageProducer producer = sending.createProducer(sending.createQueue(address))) {
            producer.send(message, jakarta.jms.DeliveryMode.PERSISTENT, Message.DEFAULT_PRIORITY, 0);
        }
    }

    @Override
    public void close() throws JMSException {
        connection.close();
    }
}
