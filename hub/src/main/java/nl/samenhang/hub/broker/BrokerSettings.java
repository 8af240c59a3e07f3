package nl.samenhang.hub.broker;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where the broker is.
 *
 * @param port of the embedded broker for partners (AMQP 1.0 and core); 0 takes a free one
 * @param url of an external broker, for instance {@code tcp://broker:61616}; no embedded one starts then
 * @param user with which the hub logs in to an external broker
 * @param password with which the hub logs in to an external broker
 * @param maxMessageSize what a partner may put on its queue at most: the largest message with its envelope
 */
@Validated
@ConfigurationProperties("samenhang.broker")
record BrokerSettings(
        @Min(0) @Max(65_535) @DefaultValue("5672") int port,
        String url,
        String user,
        String password,
        @DefaultValue("11MB") DataSize maxMessageSize) {}
