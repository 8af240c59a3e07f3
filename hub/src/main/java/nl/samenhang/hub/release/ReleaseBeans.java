package nl.samenhang.hub.release;

import java.time.Clock;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.partner.HubSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The releases of the running hub. */
@Configuration(proxyBeanMethods = false)
class ReleaseBeans {

    @Bean
    StoredReleases releases(
            HubSettings settings,
            ReleaseStore store,
            ReleaseReader reader,
            ApplicationEventPublisher events,
            Clock clock) {
        var releases = new StoredReleases(store, reader, events, clock);
        settings.configFolder()
                .ifPresentOrElse(
                        folder -> releases.startWith(ConfigurationFiles.in(folder)),
                        () -> releases.startWithShipped(ConfigurationFiles.shipped()));
        return releases;
    }
}
