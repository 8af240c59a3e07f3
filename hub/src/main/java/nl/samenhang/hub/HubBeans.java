package nl.samenhang.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import nl.samenhang.hub.canonicalise.FamilyKey;
import nl.samenhang.hub.canonicalise.FamilyReference;
import nl.samenhang.hub.partner.HubSettings;
import nl.samenhang.hub.security.OwnerOnly;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What the steps of a running hub share and did not make themselves. */
@Configuration(proxyBeanMethods = false)
class HubBeans {

    /** Before anything is stored: messages are for the owner of the process only. */
    @Bean
    static BeanFactoryPostProcessor dataFolder(Environment environment) {
        var data = Path.of(environment.getProperty("samenhang.data", "./data"));
        return beans -> {
            try {
                OwnerOnly.createFolder(data.resolve("db"));
            } catch (IOException e) {
                throw new UncheckedIOException("the data folder cannot be made", e);
            }
        };
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    FamilyReference familyReference(HubSettings settings) {
        return new FamilyReference(
                FamilyKey.in(settings.dataFolder().resolve("keys").resolve("family.key")));
    }
}
