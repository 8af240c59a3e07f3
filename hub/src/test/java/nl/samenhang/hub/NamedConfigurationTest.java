package nl.samenhang.hub;

import static nl.samenhang.hub.WholeHub.POLICE;
import static nl.samenhang.hub.WholeHub.VEILIG_THUIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.receive.MessageGateway;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.hub.release.RouteOutline;
import nl.samenhang.hub.validate.WarmValidator;
import nl.samenhang.mappings.workbench.Workbench;
import nl.samenhang.profiles.ProfileValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class NamedConfigurationTest {

    private static final String OIN_OF_HUB = "00000099000000000001";
    private static final String OIN_OF_LOCAL_TEAM = "00000099000000003000";

    @TempDir
    private Path folder;

    @Test
    void aHubWithItsOwnConfigurationHasItsOwnRoutesAndNotTheShippedOnes() throws IOException {
        var config = folder.resolve("config");
        copy("partners", "*", config);
        copy("policy", "*", config);
        copy("routes", "report-to-veilig-thuis*", config);

        try (var hub = start(config)) {
            assertThat(hub.getBean(Releases.class).inForce().routes().outlines())
                    .extracting(RouteOutline::id)
                    .containsExactly("report-to-veilig-thuis");
            assertThat(send(hub, POLICE, Natives.policeReport()).status()).isEqualTo(Receipt.ACCEPTED);

            var refused = send(hub, VEILIG_THUIS, toTheHub(Natives.transferAfterTriage()));
            assertThat(refused.status()).isEqualTo(Receipt.REJECTED);
            assertThat(refused.issues()).extracting(Issue::rule).containsExactly("route");
        }
    }

    @Test
    void aFolderOfMappingsAddsAFormatAndTakesThePlaceOfAnother() throws IOException {
        var config = folder.resolve("config");
        copy("partners", "*", config);
        copy("policy", "*", config);
        copy("routes", "report-to-veilig-thuis*", config);
        edit(config.resolve("partners/politie-midden-nederland.yaml"), "formatsIn: [", "formatsIn: [toy-report, ");
        var mappings = Files.createDirectories(config.resolve("mappings"));
        var message = toyReport(mappings);
        copy("classpath:formats/stuf-jz-vt-melding/*.*", mappings.resolve("stuf-jz-vt-melding"));
        edit(mappings.resolve("stuf-jz-vt-melding/format.yaml"), "mapping: \"1.0.0\"", "mapping: \"9.9.9\"");

        try (var hub = start(config)) {
            assertThat(send(hub, POLICE, message).issues()).isEmpty();
            assertThat(send(hub, POLICE, Natives.policeReport()).status()).isEqualTo(Receipt.ACCEPTED);
            assertThat(hub.getBean(Releases.class)
                            .inForce()
                            .mappings()
                            .format("stuf-jz-vt-melding")
                            .mapping())
                    .isEqualTo("9.9.9");
        }
    }

    /** A format that the hub was not built with, and a message of the police in it. */
    private static String toyReport(Path mappings) throws IOException {
        var toy = new Workbench(ProfileValidator::load).begin(mappings, "toy-report", false);
        edit(toy.resolve("to-fhir.jslt"), "// ext", "ext");
        return Files.readString(toy.resolve("examples/first.json"))
                .replace("00000099000000002000", "00000099000000001000")
                .replace("Veilig Thuis Utrecht", "Politie Midden-Nederland");
    }

    private static void edit(Path file, String from, String to) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private static Receipt send(ConfigurableApplicationContext hub, String sender, String message) {
        var body = message.getBytes(StandardCharsets.UTF_8);
        return hub.getBean(MessageGateway.class).receive(sender, body, null).receipt();
    }

    /** A message names a recipient; the hub may be it, and then only the routes choose. */
    private static String toTheHub(String message) {
        return message.replace(OIN_OF_LOCAL_TEAM, OIN_OF_HUB);
    }

    private ConfigurableApplicationContext start(Path config) {
        WarmValidator.begin();
        return new SpringApplicationBuilder(HubApplication.class)
                .run(
                        "--server.port=0",
                        "--samenhang.broker.port=0",
                        "--samenhang.data=" + folder.resolve("data"),
                        "--samenhang.test-credentials=true",
                        "--samenhang.config=" + config);
    }

    private static void copy(String part, String files, Path config) throws IOException {
        copy("classpath:config/" + part + "/" + files, config.resolve(part));
    }

    private static void copy(String files, Path folder) throws IOException {
        var target = Files.createDirectories(folder);
        for (var file : new PathMatchingResourcePatternResolver().getResources(files)) {
            Files.write(target.resolve(file.getFilename()), file.getContentAsByteArray());
        }
    }
}
