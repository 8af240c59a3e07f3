package nl.samenhang.hub.partner;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who the hub itself is, to the systems around it: {@code samenhang.identity.*}.
 *
 * @param name as it stands in outgoing messages
 * @param oin organisation number, 20 digits
 */
@Validated
@ConfigurationProperties("samenhang.identity")
public record HubIdentity(
        @NotBlank @DefaultValue("Samenhang") String name, @Oin @DefaultValue("00000099000000000001") String oin) {}
