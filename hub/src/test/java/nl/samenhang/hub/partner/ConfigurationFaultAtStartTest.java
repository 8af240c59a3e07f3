package nl.samenhang.hub.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class ConfigurationFaultAtStartTest {

    @Test
    void stopsTheStartWithTheFaultsAndWithoutAStackTrace(@TempDir Path empty, CapturedOutput output) {
        assertThatThrownBy(() -> start("--samenhang.config=" + empty))
                .hasRootCauseInstanceOf(ConfigurationRefused.class);

        assertThat(output)
                .contains("de configuratie is geweigerd".substring(3), "policy/may-send.yaml: ontbreekt / is missing")
                .doesNotContain("\tat nl.samenhang");
    }

    @Test
    void stopsTheStartOnASettingThatIsNotSound(CapturedOutput output) {
        assertThatThrownBy(() -> start("--samenhang.data=")).isNotNull();

        assertThat(output).contains("samenhang.data").doesNotContain("\tat nl.samenhang");
    }

    @Test
    void startsWithTheConfigurationInsideTheHub() {
        try (var context = start()) {
            assertThat(context.getBean(PartnerDirectory.class).all()).hasSize(5);
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }

    @ImportAutoConfiguration(ValidationAutoConfiguration.class)
    @Import(PartnerBeans.class)
    static class Application {
        @Bean
        KnownCodes knownCodes() {
            return TestConfiguration.KNOWN;
        }
    }
}
