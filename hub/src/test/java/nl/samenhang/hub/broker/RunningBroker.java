package nl.samenhang.hub.broker;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.qpid.jms.JmsConnectionFactory;

/** A real broker on a free port with partners a and b, one that has ended and one without a password. */
final class RunningBroker implements AutoCloseable {

    static final String HUB_PASSWORD = "of-the-hub";
    static final int MAX_MESSAGE = 200_000;
    private static final Map<String, String> PASSWORDS = Map.of("a", "of-a", "b", "of-b", "ended", "of-ended");

    final EmbeddedBroker broker;

    RunningBroker(Path folder) {
        this(folder, 0, layout -> {});
    }

    RunningBroker(Path folder, int port, Consumer<Configuration> change) {
        var directory = new PartnerDirectory(
                List.of(
                        partner("a", "00000099000000007101", null),
                        partner("b", "00000099000000007102", null),
                        partner("ended", "00000099000000007103", LocalDate.of(2020, 1, 1)),
                        partner("keyless", "00000099000000007104", null)),
                Clock.systemUTC());
        var layout = BrokerLayout.of(folder, directory);
        layout.registerBrokerPlugin(new SizeLimit(MAX_MESSAGE));
        change.accept(layout);
        var logins = new PartnerLogins(
                () -> directory, partner -> Optional.ofNullable(PASSWORDS.get(partner.id())), HUB_PASSWORD);
        broker = new EmbeddedBroker(layout, logins, port);
        broker.start();
    }

    /** What a partner connects with; made anew for each connection. */
    enum Client {
        CORE,
        AMQP
    }

    ConnectionFactory factory(Client client) {
        return client == Client.CORE
                ? new ActiveMQConnectionFactory("tcp://localhost:" + broker.port())
                : new JmsConnectionFactory("amqp://localhost:" + broker.port());
    }

    ConnectionFactory inside() {
        return new ActiveMQConnectionFactory(broker.urlInside(), PartnerLogins.HUB, HUB_PASSWORD);
    }

    void asHub(Work work) throws JMSException {
        as(inside(), PartnerLogins.HUB, HUB_PASSWORD, work);
    }

    void as(Client client, String user, Work work) throws JMSException {
        as(factory(client), user, PASSWORDS.get(user), work);
    }

    private static void as(ConnectionFactory factory, String user, String password, Work work) throws JMSException {
        try (var connection = factory.createConnection(user, password)) {
            connection.start();
            work.with(connection, connection.createSession(false, Session.AUTO_ACKNOWLEDGE));
        }
    }

    @Override
    public void close() {
        broker.stop();
    }

    private static Partner partner(String id, String oin, LocalDate until) {
        return TestPartner.partner(id, oin, "police").until(until).make();
    }

    /** What is done with a connection and a session of it. */
    interface Work {
        void with(Connection connection, Session session) throws JMSException;
    }
}
