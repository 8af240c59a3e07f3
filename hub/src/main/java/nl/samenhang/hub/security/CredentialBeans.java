package nl.samenhang.hub.security;

import nl.samenhang.hub.partner.HubSettings;
import nl.samenhang.hub.release.ReleaseComing;
import nl.samenhang.hub.release.Releases;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
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

    /** A trial goes on with the partners of the next release. */
    @Bean
    @ConditionalOnProperty("samenhang.test-credentials")
    ApplicationListener<PayloadApplicationEvent<ReleaseComing>> testCredentialsOfNewPartners(Credentials credentials) {
        return event -> new TestCredentials(credentials)
                .makeMissing(event.getPayload().release().partners());
    }
}
