package nl.samenhang.hub.partner;

import jakarta.validation.Validator;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Reads the configuration once, at start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HubSettings.class)
class PartnerBeans {

    @Bean
    CheckedConfiguration checkedConfiguration(
            HubSettings settings, Validator validator, KnownCodes known, Environment environment) {
        var loader = new ConfigurationLoader(
                validator, known, environment::resolveRequiredPlaceholders, Clock.systemDefaultZone());
        return settings.configFolder().map(loader::load).orElseGet(loader::loadShipped);
    }

    @Bean
    PartnerDirectory partnerDirectory(CheckedConfiguration configuration) {
        return configuration.partners();
    }

    @Bean
    SendingPolicy sendingPolicy(CheckedConfiguration configuration) {
        return configuration.sending();
    }

    @Bean
    ReceivingPolicy receivingPolicy(CheckedConfiguration configuration) {
        return configuration.receiving();
    }
}
