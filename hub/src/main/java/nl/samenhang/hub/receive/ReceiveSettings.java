package nl.samenhang.hub.receive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What the doors let in: {@code samenhang.receive.*}.
 *
 * @param maxSize of one message
 */
@Validated
@ConfigurationProperties("samenhang.receive")
public record ReceiveSettings(@DefaultValue("10MB") DataSize maxSize) {}
