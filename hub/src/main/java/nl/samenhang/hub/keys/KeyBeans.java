package nl.samenhang.hub.keys;

import nl.samenhang.hub.partner.HubSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The master keyset of the running hub. */
@Configuration(proxyBeanMethods = false)
class KeyBeans {

    @Bean
    MasterKeyset masterKeyset(JdbcClient jdbc, KeySettings settings, HubSettings hub) {
        return new MasterKeysetAtStart(jdbc, settings.fileIn(hub.dataFolder())).open();
    }
}
