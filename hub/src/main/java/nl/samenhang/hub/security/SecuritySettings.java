package nl.samenhang.hub.security;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How partners reach the hub.
 *
 * @param url address of the hub as partners know it, without a slash at the end; when absent only this machine is meant
 */
@Validated
@ConfigurationProperties("samenhang")
record SecuritySettings(
        @Pattern(
                        regexp = "(https?://[^/?#]+(/[^?#]*[^/?#])?)?",
                        message = "must be an http or https URL without / at its end")
                String url) {

    Optional<String> publicUrl() {
        return Optional.ofNullable(url).filter(text -> !text.isBlank());
    }
}
