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
        var target = Files.createDirectories(config.resolve(part));
        for (var file :
                new PathMatchingResourcePatternResolver().getResources("classpath:config/" + part + "/" + files)) {
            Files.write(target.resolve(file.getFilename()), file.getContentAsByteArray());
        }
    }
}
