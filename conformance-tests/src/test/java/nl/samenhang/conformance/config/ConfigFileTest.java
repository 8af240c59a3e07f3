package nl.samenhang.conformance.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.samenhang.conformance.Credentials;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {
    @TempDir
    private Path folder;

    private String good;

    @BeforeEach
    void aGoodFile() throws IOException {
        good = Files.readString(Credentials.configuration(folder, URI.create("http://localhost:8080"), 8181));
    }

    @Test
    void readsAWholeConfigurationWithPathsFromItsOwnFolder() throws IOException, WrongConfig {
        KitConfig config = read(good);

        assertThat(config.hub()).hasToString("http://localhost:8080");
        assertThat(config.patience().quiet()).isEqualTo(Duration.ofMillis(50));
        assertThat(config.partners()).hasSize(4);
        assertThat(config.partners().get(0).clientId()).isEqualTo("partner-police");
        assertThat(config.partners().get(0).keyFile()).isEqualTo(folder.resolve("key.jwk.json"));
    }

    @Test
    void tellsTheLineOfAnUnknownField() {
        assertRefused(good.replace("role: police", "rol: police"), "line 7", "partners[0].rol", "Unrecognized field");
    }

    @Test
    void tellsTheFieldOfAValueOfTheWrongKind() {
        assertRefused(good.replace("port: 8181", "port: many"), "partners[2].listener.port");
        assertRefused(good.replace("answer: 2s", "answer: soon"), "patience.answer", "500ms, 30s or 2m");
    }

    @Test
    void tellsEveryProblemAtOnce() {
        assertRefused(
                good.replace("hub: http://localhost:8080", "hub: localhost")
                        .replace("\"00000099000000001000\"", "\"99\"")
                        .replace("role: veilig-thuis", "role: police"),
                "line 2: hub: must be an address",
                "line 8: partners[0].oin: must be 20 digits",
                "'police' is already played");
    }

    @Test
    void tellsAKeyFileThatIsNotThere() {
        assertRefused(good.replace("key.jwk.json", "nowhere.json"), "partners[0].keyFile: no readable file");
    }

    @Test
    void tellsAFileThatIsNoYamlOrEmptyOrNotThere() {
        assertRefused("product: \"unclosed", "is not YAML");
        assertRefused("", "is empty");
        assertThatThrownBy(() -> ConfigFile.read(folder.resolve("none.yaml"))).hasMessageContaining("cannot be read");
    }

    private void assertRefused(String text, String... told) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(WrongConfig.class).hasMessageContainingAll(told);
    }

    private KitConfig read(String text) throws IOException, WrongConfig {
        return ConfigFile.read(Files.writeString(folder.resolve("changed.yaml"), text));
    }
}
