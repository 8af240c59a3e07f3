package nl.samenhang.hub.broker;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the broker takes a connection of the hub: without it queues are closed and nothing is delivered. */
@Component("broker")
final class BrokerHealth implements HealthIndicator {

    private final ConnectionFactory broker;

    BrokerHealth(ConnectionFactory broker) {
        this.broker = broker;
    }

    @Override
    public Health health() {
        try (var connection = broker.createConnection()) {
            connection.start();
            return Health.up().build();
        } catch (JMSException e) {
            return Health.down().withDetail("reason", "no connection").build();
        }
    }
}
