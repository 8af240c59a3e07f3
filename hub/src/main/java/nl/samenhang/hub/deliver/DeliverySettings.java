package nl.samenhang.hub.deliver;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the hub waits for a recipient's system: {@code samenhang.deliver.*}.
 *
 * @param connectTimeout until a connection stands
 * @param answerTimeout until the whole answer is there
 */
@Validated
@ConfigurationProperties("samenhang.deliver")
record DeliverySettings(
        @NotNull @DefaultValue("5s") Duration connectTimeout, @NotNull @DefaultValue("30s") Duration answerTimeout) {}
