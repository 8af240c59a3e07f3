package nl.samenhang.hub.keys;

import java.time.Clock;
import nl.samenhang.hub.partner.HubSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The master keyset of the running hub. */
@Configuration(proxyBeanMethods = false)
class KeyBeans {

    @Bean
    MasterKeyset masterKeyset(JdbcClient jdbc, KeySettings settings, HubSettings hub, Clock clock) {
        var start = new MasterKeysetAtStart(jdbc, settings.fileIn(hub.dataFolder()));
        return settings.giveUpUnreadable() ? start.givingUp(clock.instant()) : start.open();
    }
}
