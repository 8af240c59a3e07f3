package nl.samenhang.hub.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationZipTest {

    @Test
    void givesBackTheSameFilesAndTheSameBytes() {
        var files = ConfigurationFiles.shipped();
        var zip = ConfigurationZip.write(files);
        assertThat(ConfigurationZip.read(zip).hash()).isEqualTo(files.hash());
        assertThat(ConfigurationZip.write(ConfigurationZip.read(zip))).isEqualTo(zip);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.yaml",
                "partners/../../outside.yaml",
                "/partners/a.yaml",
                "partners\\\\a.yaml",
                "partners/.hidden",
                "evil/a.yaml",
                "partners"
            })
    void refusesAFileThatDoesNotBelongInAConfiguration(String name) throws IOException {
        var zip = zip(name, "id: a".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> ConfigurationZip.read(zip))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("does not belong");
    }

    @Test
    void refusesAZipThatUnfoldsWithoutEnd() throws IOException {
        var bomb = zip("partners/a.yaml", new byte[65 * 1024 * 1024]);
        assertThat(bomb).hasSizeLessThan(1024 * 1024);
        assertThatThrownBy(() -> ConfigurationZip.read(bomb)).hasMessageContaining("too large");
    }

    @Test
    void refusesAZipThatWasCutOff() {
        var zip = ConfigurationZip.write(ConfigurationFiles.shipped());
        assertThatThrownBy(() -> ConfigurationZip.read(Arrays.copyOf(zip, zip.length / 2)))
                .isInstanceOf(ConfigurationRefused.class);
    }

    @Test
    void refusesAFolderWithAFileThatNoReleaseCanKeep(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("partners"));
        Files.writeString(folder.resolve("partners/mijn team.yaml"), "id: a");
        assertThatThrownBy(() -> ConfigurationFiles.in(folder))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("partners/mijn team.yaml");
    }

    @Test
    void refusesWhatIsNoZip() {
        assertThatThrownBy(() -> ConfigurationZip.read("no zip".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("no zip file");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
