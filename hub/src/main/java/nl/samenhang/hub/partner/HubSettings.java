package nl.samenhang.hub.partner;

import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings that several parts of the hub share. Paths are kept as text, because a conversion to {@link Path} would
 * prefer a class path resource of the same name over the folder that was meant.
 *
 * @param data folder in which the hub keeps all it stores
 * @param config folder with partners and policy; when absent the copy inside the hub is used
 * @param testCredentials whether the hub makes credentials for partners that have none
 */
@Validated
@ConfigurationProperties("samenhang")
public record HubSettings(
        @NotBlank @DefaultValue("./data") String data, String config, @DefaultValue("false") boolean testCredentials) {

    /** The data folder; it may not exist yet. */
    public Path dataFolder() {
        return Path.of(data);
    }

    /** The configuration folder, when one is named. */
    public Optional<Path> configFolder() {
        return Optional.ofNullable(config).filter(text -> !text.isBlank()).map(Path::of);
    }
}
