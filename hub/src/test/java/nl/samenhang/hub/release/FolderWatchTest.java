package nl.samenhang.hub.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenhang.hub.check.TestConfiguration;
import nl.samenhang.hub.partner.HubSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** A folder that is taken whenever it changes. */
@ExtendWith(OutputCaptureExtension.class)
class FolderWatchTest {

    private static final String TEAM = "partners/team-een.yaml";

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    @BeforeEach
    void theFolderIsSound() throws IOException {
        for (var file : new TestConfiguration().files().contents().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    @Test
    void aChangeIsTakenOnceAndWhatWasPutBackStays() throws IOException {
        try (var hub = start()) {
            var releases = hub.getBean(StoredReleases.class);
            var watch = watch(hub);
            watch.look();
            assertThat(releases.inForce().number()).isOne();

            rename("Team Uno");
            watch.look();
            assertThat(releases.inForce().partners().byId("team-een").name()).isEqualTo("Team Uno");

            releases.goBack("operator");
            watch.look();
            assertThat(releases.inForce().partners().byId("team-een").name()).isEqualTo("Team Een");
        }
    }

    @Test
    void aWrongChangeIsToldAndNotTaken(CapturedOutput output) throws IOException {
        try (var hub = start()) {
            var watch = watch(hub);
            rename("[");
            watch.look();

            assertThat(hub.getBean(StoredReleases.class).inForce().number()).isOne();
            assertThat(output).contains("the changed folder is not taken", TEAM);

            rename("Team Dos");
            watch.look();
            assertThat(hub.getBean(StoredReleases.class).inForce().number()).isEqualTo(2);
        }
    }

    @Test
    void isOffUnlessAskedFor() {
        try (var hub = start()) {
            assertThat(hub.getBeansOfType(FolderWatch.class)).isEmpty();
        }
        try (var hub = start("--samenhang.watch-config=true")) {
            assertThat(hub.getBeansOfType(FolderWatch.class)).hasSize(1);
        }
    }

    private static FolderWatch watch(ConfigurableApplicationContext hub) {
        return new FolderWatch(hub.getBean(StoredReleases.class), hub.getBean(HubSettings.class));
    }

    private void rename(String name) throws IOException {
        Files.writeString(folder.resolve(TEAM), TestConfiguration.PARTNER.replace("Team Een", name));
    }

    private ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(ConfigurationAtStartTest.Application.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "samenhang.data=" + data,
                        "samenhang.config=" + folder,
                        "management.endpoint.health.validate-group-membership=false")
                .run(arguments);
    }
}
