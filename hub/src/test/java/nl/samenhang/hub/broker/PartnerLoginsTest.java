package nl.samenhang.hub.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSException;
import jakarta.jms.JMSSecurityException;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.samenhang.hub.broker.RunningBroker.Client;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PartnerLoginsTest {

    private static final long DEADLINE_MS = 10_000;
    private static RunningBroker running;

    @BeforeAll
    static void start(@TempDir Path folder) {
        running = new RunningBroker(folder);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    static Stream<Client> clients() {
        return Stream.of(Client.values());
    }

    @ParameterizedTest
    @EnumSource
    void letsAPartnerWriteToItsOwnDoor(Client client) throws JMSException {
        running.as(client, "a", (connection, session) -> session.createProducer(session.createQueue("in.a"))
                .send(session.createTextMessage("from a")));

        running.asHub((connection, session) -> assertThat(session.createConsumer(session.createQueue("in.a"))
                        .receive(DEADLINE_MS)
                        .getBody(String.class))
                .isEqualTo("from a"));
    }

    @ParameterizedTest
    @EnumSource
    void letsAPartnerReadItsOwnDeliveriesAndReceipts(Client client) throws JMSException {
        for (var queue : new String[] {"out.a", "receipts.a"}) {
            running.asHub((connection, session) ->
                    session.createProducer(session.createQueue(queue)).send(session.createTextMessage("for a")));

            running.as(client, "a", (connection, session) -> {
                assertThat(session.createBrowser(session.createQueue(queue))
                                .getEnumeration()
                                .hasMoreElements())
                        .isTrue();
                assertThat(session.createConsumer(session.createQueue(queue))
                                .receive(DEADLINE_MS)
                                .getBody(String.class))
                        .isEqualTo("for a");
            });
        }
    }

    static Stream<Arguments> foreignToWriters() {
        return clients().flatMap(client -> Stream.of(
                        "in.b",
                        "out.a",
                        "out.b",
                        "receipts.a",
                        "hub.deliver.a",
                        "hub.dead",
                        "in.a::in.b",
                        "activemq.management",
                        "activemq.notifications",
                        "in.#",
                        "new")
                .map(queue -> Arguments.of(client, queue)));
    }

    @ParameterizedTest
    @MethodSource("foreignToWriters")
    void refusesAPartnerThatWritesElsewhere(Client client, String queue) {
        assertThatThrownBy(() -> running.as(
                        client, "a", (connection, session) -> session.createProducer(session.createQueue(queue))
                                .send(session.createTextMessage("x"))))
                .satisfies(PartnerLoginsTest::isRefusal);
    }

    static Stream<Arguments> foreignToReaders() {
        return clients().flatMap(client -> Stream.of(
                        "in.a",
                        "out.b",
                        "receipts.b",
                        "hub.deliver.a",
                        "hub.dead",
                        "out.a::out.b",
                        "out.b::out.b",
                        "activemq.management",
                        "activemq.notifications",
                        "out.*",
                        "out.#",
                        "#",
                        "new")
                .map(queue -> Arguments.of(client, queue)));
    }

    @ParameterizedTest
    @MethodSource("foreignToReaders")
    void refusesAPartnerThatReadsElsewhere(Client client, String queue) {
        assertThatThrownBy(() -> running.as(
                        client, "a", (connection, session) -> session.createConsumer(session.createQueue(queue))))
                .satisfies(PartnerLoginsTest::isRefusal);
    }

    @ParameterizedTest
    @MethodSource("foreignToReaders")
    void refusesAPartnerThatLooksAroundElsewhere(Client client, String queue) {
        assertThatThrownBy(() -> running.as(
                        client, "a", (connection, session) -> session.createBrowser(session.createQueue(queue))
                                .getEnumeration()
                                .hasMoreElements()))
                .satisfies(PartnerLoginsTest::isRefusal);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAPartnerThatListensToAllAsATopic(Client client) {
        for (var topic : new String[] {"out.b", "#", "activemq.notifications"}) {
            assertThatThrownBy(() -> running.as(
                            client, "a", (connection, session) -> session.createConsumer(session.createTopic(topic))))
                    .satisfies(PartnerLoginsTest::isRefusal);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAPartnerThatMakesAQueue(Client client) {
        assertThatThrownBy(() -> running.as(
                        client, "a", (connection, session) -> session.createConsumer(session.createTemporaryQueue())))
                .satisfies(PartnerLoginsTest::isRefusal);
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhoDoesNotLogIn(Client client) {
        assertThatThrownBy(() -> running.factory(client).createConnection().start())
                .isInstanceOf(JMSSecurityException.class);
    }

    static Stream<Arguments> wrongLogins() {
        return clients()
                .flatMap(client -> Stream.of(
                        Arguments.of(client, "a", "of-b"),
                        Arguments.of(client, "a", ""),
                        Arguments.of(client, "A", "of-a"),
                        Arguments.of(client, "keyless", ""),
                        Arguments.of(client, "ended", "of-ended"),
                        Arguments.of(client, "../a", "of-a"),
                        Arguments.of(client, "nobody", "of-a"),
                        Arguments.of(client, PartnerLogins.HUB, RunningBroker.HUB_PASSWORD),
                        Arguments.of(client, "ACTIVEMQ.CLUSTER.ADMIN.USER", "CHANGE ME!!")));
    }

    @ParameterizedTest
    @MethodSource("wrongLogins")
    void refusesWhoIsNotWhoItSays(Client client, String user, String password) {
        assertThatThrownBy(() ->
                        running.factory(client).createConnection(user, password).start())
                .isInstanceOf(JMSSecurityException.class);
    }

    @Test
    void refusesAWrongPasswordFromInsideTheProcessToo() {
        var inside = new ActiveMQConnectionFactory(running.broker.urlInside());

        assertThatThrownBy(() -> inside.createConnection(PartnerLogins.HUB, "guess"))
                .isInstanceOf(JMSSecurityException.class);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAMessageOfAPartnerThatIsTooLong(Client client) {
        assertThatThrownBy(() -> running.as(client, "a", (connection, session) -> {
                    var message = session.createBytesMessage();
                    message.writeBytes(new byte[RunningBroker.MAX_MESSAGE + 1]);
                    session.createProducer(session.createQueue("in.a")).send(message);
                }))
                .isInstanceOf(JMSException.class)
                .hasMessageContaining("too long");
    }

    /** No permission; for a name that is no queue at all the clients word it each in their own way. */
    private static void isRefusal(Throwable refusal) {
        assertThat(refusal).isInstanceOf(JMSException.class);
        if (!(refusal instanceof JMSSecurityException)) {
            assertThat(refusal.getMessage())
                    .containsAnyOf(
                            "no queue with name",
                            "no topic with name",
                            "does not exist",
                            "not configured for",
                            "does not have permission");
        }
    }
}
