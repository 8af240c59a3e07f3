package nl.samenhang.hub.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.partner.HubSettings;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.hub.security.Credentials;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class BrokerBeansTest {

    private static final long DEADLINE_MS = 10_000;

    @TempDir
    Path data;

    @BeforeEach
    void givePartnerAPassword() throws IOException {
        Files.createDirectories(data.resolve("credentials"));
        Files.writeString(data.resolve("credentials/a.broker-password"), "of-a\n");
    }

    @Test
    void givesTheHubAndAPartnerTheSameQueues() throws JMSException {
        try (var context = start("--samenhang.broker.port=0")) {
            send(context.getBean(ConnectionFactory.class).createConnection(), "out.a", "for a");

            var partner =
                    "tcp://localhost:" + context.getBean(EmbeddedBroker.class).port();
            assertThat(receive(partner, "out.a")).isEqualTo("for a");
        }
    }

    @Test
    void keepsMessagesInAFolderThatOnlyTheOwnerCanRead() throws IOException {
        start("--samenhang.broker.port=0").close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("broker"))))
                .isEqualTo("rwx------");
    }

    @Test
    void startsNoBrokerWhenAnotherOneIsNamed() throws JMSException {
        try (var first = start("--samenhang.broker.port=0")) {
            var url = "tcp://localhost:" + first.getBean(EmbeddedBroker.class).port();
            try (var second = start(
                    "--samenhang.broker.url=" + url, "--samenhang.broker.user=a", "--samenhang.broker.password=of-a")) {
                assertThat(second.getBeansOfType(EmbeddedBroker.class)).isEmpty();
                send(second.getBean(ConnectionFactory.class).createConnection(), "in.a", "over there");
            }
        }
    }

    @Test
    void stopsTheStartWhenThePortIsTakenAndSaysWhatToDo(CapturedOutput output) throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> start("--samenhang.broker.port=" + taken.getLocalPort()))
                    .hasRootCauseInstanceOf(BindException.class);
        }
        assertThat(output).contains("samenhang.broker.port").contains("APPLICATION FAILED TO START");
    }

    @Test
    void stopsTheStartOnAPortThatIsNone(CapturedOutput output) {
        assertThatThrownBy(() -> start("--samenhang.broker.port=70000")).isNotNull();
        assertThat(output).contains("samenhang.broker.port");
    }

    private ConfigurableApplicationContext start(String... more) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("samenhang.data=" + data)
                .run(more);
    }

    private static void send(Connection connection, String queue, String text) throws JMSException {
        try (connection;
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            session.createProducer(session.createQueue(queue)).send(session.createTextMessage(text));
        }
    }

    private static String receive(String url, String queue) throws JMSException {
        try (var factory = new ActiveMQConnectionFactory(url);
                var connection = factory.createConnection("a", "of-a");
                var session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            connection.start();
            return session.createConsumer(session.createQueue(queue))
                    .receive(DEADLINE_MS)
                    .getBody(String.class);
        }
    }

    /** The broker with one partner. */
    @EnableConfigurationProperties(HubSettings.class)
    @Import(BrokerBeans.class)
    static class Application {
        @Bean
        Releases releases() {
            var partner = TestPartner.partner("a", "00000099000000007401", "police")
                    .named("A")
                    .make();
            return OneRelease.with(partner);
        }

        @Bean
        Credentials credentials(HubSettings settings) {
            return new Credentials(settings.dataFolder().resolve("credentials"));
        }
    }
}
