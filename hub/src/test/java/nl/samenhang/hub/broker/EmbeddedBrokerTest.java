package nl.samenhang.hub.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import nl.samenhang.hub.broker.RunningBroker.Client;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class EmbeddedBrokerTest {

    private static final long DEADLINE_MS = 10_000;

    @TempDir
    Path folder;

    @Test
    void keepsAMessageOverARestart() throws JMSException {
        try (var first = new RunningBroker(folder)) {
            first.as(Client.AMQP, "a", (connection, session) -> session.createProducer(session.createQueue("in.a"))
                    .send(session.createTextMessage("kept")));
        }
        try (var second = new RunningBroker(folder)) {
            assertThat(takeAsHub(second, "in.a")).isEqualTo("kept");
        }
    }

    @Test
    void movesAMessageThatKeepsFailingToTheDeadQueueWhereItCanBeFound(CapturedOutput output) throws JMSException {
        try (var running = new RunningBroker(
                folder, 0, layout -> atOnce(layout.getAddressSettings().get("in.#")))) {
            running.as(Client.AMQP, "a", (connection, session) -> session.createProducer(session.createQueue("in.a"))
                    .send(session.createTextMessage("poison")));

            running.asHub((connection, session) -> {
                var transacted = connection.createSession(true, Session.SESSION_TRANSACTED);
                var consumer = transacted.createConsumer(transacted.createQueue("in.a"));
                for (var attempt = 0; attempt < 3; attempt++) {
                    assertThat(consumer.receive(DEADLINE_MS)).isNotNull();
                    transacted.rollback();
                }
            });

            running.asHub((connection, session) -> {
                var dead =
                        session.createConsumer(session.createQueue(Queues.DEAD)).receive(DEADLINE_MS);
                assertThat(dead.getBody(String.class)).isEqualTo("poison");
                assertThat(dead.getStringProperty("_AMQ_ORIG_ADDRESS")).isEqualTo("in.a");
            });
        }
        assertThat(output).contains("hub.dead").doesNotContain("poison");
    }

    @Test
    void movesAMessageThatExpiredToTheDeadQueue() throws JMSException {
        try (var running = new RunningBroker(folder, 0, layout -> layout.setMessageExpiryScanPeriod(50))) {
            running.asHub((connection, session) -> session.createProducer(session.createQueue("in.a"))
                    .send(session.createTextMessage("late"), DeliveryMode.PERSISTENT, 4, 1));

            assertThat(takeAsHub(running, Queues.DEAD)).isEqualTo("late");
        }
    }

    @Test
    void keepsTryingWhatAPartnerDoesNotAcknowledge() throws JMSException {
        try (var running = new RunningBroker(folder)) {
            running.asHub((connection, session) ->
                    session.createProducer(session.createQueue("out.a")).send(session.createTextMessage("again")));

            running.as(Client.CORE, "a", (connection, session) -> {
                var transacted = connection.createSession(true, Session.SESSION_TRANSACTED);
                var consumer = transacted.createConsumer(transacted.createQueue("out.a"));
                for (var attempt = 0; attempt < 20; attempt++) {
                    assertThat(consumer.receive(DEADLINE_MS)).isNotNull();
                    transacted.rollback();
                }
            });
        }
    }

    @Test
    void refusesToStartWhenThePortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> new RunningBroker(folder, taken.getLocalPort(), layout -> {}))
                    .isInstanceOf(BrokerNotStarted.class)
                    .hasMessageContaining("bind");
        }
    }

    @Test
    void refusesToStartOnAFolderOfAnotherHub() {
        try (var first = new RunningBroker(folder)) {
            assertThat(first.broker.isRunning()).isTrue();
            assertThatThrownBy(
                            () -> new RunningBroker(folder, 0, layout -> layout.setJournalLockAcquisitionTimeout(200)))
                    .isInstanceOf(BrokerNotStarted.class);
        }
    }

    private static void atOnce(AddressSettings settings) {
        settings.setRedeliveryDelay(0).setMaxDeliveryAttempts(3);
    }

    private static String takeAsHub(RunningBroker running, String queue) throws JMSException {
        var body = new String[1];
        running.asHub((connection, session) -> body[0] = session.createConsumer(session.createQueue(queue))
                .receive(DEADLINE_MS)
                .getBody(String.class));
        return body[0];
    }
}
