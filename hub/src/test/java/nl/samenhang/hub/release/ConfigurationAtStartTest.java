package nl.samenhang.hub.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.samenhang.hub.check.TestConfiguration;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.ConfigurationRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

@ExtendWith(OutputCaptureExtension.class)
class ConfigurationAtStartTest {

    @TempDir
    Path data;

    @Test
    void stopsTheStartWithTheFaultsAndWithoutAStackTrace(@TempDir Path empty, CapturedOutput output) {
        assertThatThrownBy(() -> start("--samenhang.config=" + empty))
                .hasRootCauseInstanceOf(ConfigurationRefused.class);

        assertThat(output)
                .contains("configuratie is geweigerd", "policy/may-send.yaml: ontbreekt / is missing")
                .doesNotContain("\tat nl.samenhang");
    }

    @Test
    void stopsTheStartOnASettingThatIsNotSound(CapturedOutput output) {
        assertThatThrownBy(() -> start("--samenhang.data=", "--spring.datasource.url=jdbc:h2:mem:blank"))
                .isNotNull();

        assertThat(output).contains("samenhang.data").doesNotContain("\tat nl.samenhang");
    }

    @Test
    void startsWithTheConfigurationInsideTheHub() {
        try (var hub = start()) {
            assertThat(releases(hub).inForce().partners().all()).hasSize(6);
            assertThat(releases(hub).inForce().number()).isOne();
        }
    }

    @Test
    void anAppliedReleaseSurvivesARestartAndAChangedFolderIsANewOne(@TempDir Path folder) throws IOException {
        write(folder, TestConfiguration.PARTNER);
        try (var hub = start("--samenhang.config=" + folder)) {
            releases(hub).apply(ConfigurationFiles.shipped(), "operator", "the whole chain");
        }
        try (var hub = start("--samenhang.config=" + folder)) {
            assertThat(releases(hub).inForce().partners().all()).hasSize(6);
            assertThat(releases(hub).inForce().number()).isEqualTo(2);
        }
        write(folder, TestConfiguration.PARTNER.replace("Team Een", "Team Uno"));
        try (var hub = start("--samenhang.config=" + folder)) {
            assertThat(releases(hub).inForce().partners().byId("team-een").name())
                    .isEqualTo("Team Uno");
            assertThat(releases(hub).all())
                    .extracting(ReleaseSummary::takenBy)
                    .containsExactly("start", "operator", "start");
        }
    }

    @Test
    void whatWasPutBackStaysInForceAfterARestart(@TempDir Path folder) throws IOException {
        write(folder, TestConfiguration.PARTNER);
        try (var hub = start("--samenhang.config=" + folder)) {
            write(folder, TestConfiguration.PARTNER.replace("Team Een", "Team Uno"));
            releases(hub).apply(ConfigurationFiles.in(folder), "operator", "");
            releases(hub).goBack("operator");
        }
        try (var hub = start("--samenhang.config=" + folder)) {
            assertThat(releases(hub).inForce().partners().byId("team-een").name())
                    .isEqualTo("Team Een");
        }
    }

    @Test
    void theCopyInsideTheHubNeverTakesThePlaceOfWhatWasApplied(@TempDir Path folder) throws IOException {
        write(folder, TestConfiguration.PARTNER);
        try (var hub = start("--samenhang.config=" + folder)) {
            assertThat(releases(hub).inForce().number()).isOne();
        }
        try (var hub = start()) {
            assertThat(releases(hub).inForce().partners().all()).hasSize(1);
        }
    }

    private static StoredReleases releases(ConfigurableApplicationContext hub) {
        return hub.getBean(StoredReleases.class);
    }

    private static void write(Path folder, String partner) throws IOException {
        for (var name : new String[] {"partners", "policy", "routes"}) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(folder.resolve("partners/team-een.yaml"), partner);
        Files.writeString(folder.resolve("policy/may-send.yaml"), "local-team: [referral]\n");
        Files.writeString(folder.resolve("policy/may-receive.yaml"), "{}\n");
    }

    private ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("samenhang.data=" + data, "management.endpoint.health.validate-group-membership=false")
                .run(arguments);
    }

    /** Just the database and the releases. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.apache.camel.spring.boot.CamelAutoConfiguration",
                "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration"
            })
    @ComponentScan({"nl.samenhang.hub.release", "nl.samenhang.hub.check"})
    static class Application {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
