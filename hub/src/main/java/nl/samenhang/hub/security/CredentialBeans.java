package nl.samenhang.hub.security;

import nl.samenhang.hub.partner.HubSettings;
import nl.samenhang.hub.release.Releases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The credentials of partners; made here when the hub runs for a trial. */
@Configuration(proxyBeanMethods = false)
class CredentialBeans {

    @Bean
    Credentials credentials(HubSettings settings, Releases releases) {
        var credentials = new Credentials(settings.dataFolder().resolve("credentials"));
        if (settings.testCredentials()) {
            new TestCredentials(credentials).makeMissing(releases.inForce().partners());
        }
        return credentials;
    }
}
