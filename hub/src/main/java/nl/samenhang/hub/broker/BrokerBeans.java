package nl.samenhang.hub.broker;

import jakarta.jms.ConnectionFactory;
import java.io.IOException;
import java.util.UUID;
import nl.samenhang.hub.partner.HubSettings;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.hub.security.Credentials;
import nl.samenhang.hub.security.OwnerOnly;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jms.connection.DelegatingConnectionFactory;
import org.springframework.jms.core.JmsTemplate;

/** The broker and the hub's connections to it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BrokerSettings.class)
class BrokerBeans {

    /** Some for the routes, some for those who send from a call. */
    private static final int CONNECTIONS = 4;

    private static final long POOL_WAIT_MS = 10_000;

    /** A broker in this process, on disk in the data folder. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${samenhang.broker.url:}'.isBlank()")
    static class Embedded {

        private final String hubPassword = UUID.randomUUID().toString();

        @Bean
        EmbeddedBroker embeddedBroker(
                HubSettings hub, BrokerSettings settings, Releases releases, Credentials credentials)
                throws IOException {
            var folder = hub.dataFolder().resolve("broker");
            OwnerOnly.createFolder(folder);
            var layout = BrokerLayout.of(folder, releases.inForce().partners());
            layout.registerBrokerPlugin(new SizeLimit(settings.maxMessageSize().toBytes()));
            var logins =
                    new PartnerLogins(() -> releases.inForce().partners(), credentials::brokerPassword, hubPassword);
            return new EmbeddedBroker(layout, logins, settings.port());
        }

        /** Before the routes of new partners start, which listen to these queues. */
        @Bean
        PartnerQueues partnerQueues(EmbeddedBroker broker) {
            return new PartnerQueues(broker);
        }

        @Bean(destroyMethod = "stop")
        ConnectionFactory connectionFactory(EmbeddedBroker broker) {
            return pool(broker.urlInside(), PartnerLogins.HUB, hubPassword);
        }
    }

    /** A broker that runs elsewhere, with its own queues and logins. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("!'${samenhang.broker.url:}'.isBlank()")
    static class External {

        @Bean(destroyMethod = "stop")
        ConnectionFactory connectionFactory(BrokerSettings settings) {
            return pool(settings.url(), settings.user(), settings.password());
        }
    }

    /**
     * For sends that must stand by themselves. A template over the same factory as the listeners would join their open
     * transaction, and what the journal already calls sent would be rolled back with it.
     */
    @Bean
    JmsTemplate independentSender(ConnectionFactory broker) {
        var apart = new DelegatingConnectionFactory();
        apart.setTargetConnectionFactory(broker);
        return new JmsTemplate(apart);
    }

    /**
     * No messages are fetched ahead: a consumer that hoards small work items would leave the others without work, and a
     * message that is more urgent would wait behind them.
     */
    private static ConnectionFactory pool(String url, String user, String password) {
        var connections = new ActiveMQConnectionFactory(url, user, password);
        connections.setConsumerWindowSize(0);
        var pool = new JmsPoolConnectionFactory();
        pool.setConnectionFactory(connections);
        pool.setMaxConnections(CONNECTIONS);
        pool.setBlockIfSessionPoolIsFullTimeout(POOL_WAIT_MS);
        return pool;
    }
}
