package nl.samenhang.hub.check;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.message.DutchDays;
import nl.samenhang.hub.partner.HubSettings;
import nl.samenhang.hub.partner.PartnerFiles;
import nl.samenhang.mappings.Mappings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** How the running hub reads configurations. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HubSettings.class)
class ConfigurationBeans {

    @Bean
    KnownCodes knownCodes() {
        return KnownCodes.ofVocabulary();
    }

    @Bean
    ConfigurationCheck configurationCheck(
            HubSettings settings, Validator validator, KnownCodes known, Mappings mappings, Environment environment) {
        var clock = Clock.system(DutchDays.ZONE);
        var partners = new PartnerFiles(validator, environment::resolveRequiredPlaceholders, clock);
        var folders = new MappingFolders(mappings, settings.dataFolder().resolve("mappings"));
        return new ConfigurationCheck(new ConfigurationReader(partners, known, folders), clock);
    }

    /** The formats of the hub itself; compiled beside the rest of the start, unless a message comes sooner. */
    @Bean
    Mappings mappings() {
        var mappings = Mappings.load();
        CompletableFuture.runAsync(mappings::warmUp);
        return mappings;
    }
}
