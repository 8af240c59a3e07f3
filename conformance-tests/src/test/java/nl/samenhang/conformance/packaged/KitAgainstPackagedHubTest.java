package nl.samenhang.conformance.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.conformance.demo.HubPlan;
import nl.samenhang.conformance.demo.HubProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KitAgainstPackagedHubTest {
    private static HubPlan plan;
    private static HubProcess hub;

    @BeforeAll
    static void start() throws IOException {
        plan = PackagedHub.plan("kit");
        hub = PackagedHub.started(plan);
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void allScenariosPassAsTheSupplierWouldRunThem() throws IOException, InterruptedException {
        Path config = KitFile.write(plan);
        Path report = plan.data().resolve("report");

        Jar.Ended kit = kit("run", "--config", config.toString(), "--out", report.toString());

        System.out.println(kit.printed());
        assertThat(kit.status()).as(kit.printed()).isZero();
        assertThat(Files.readString(report.resolve("report.html")))
                .contains("Alles is geslaagd")
                .doesNotContain(
                        Files.readString(plan.data().resolve("credentials/veilig-thuis-utrecht.broker-password"))
                                .strip());
    }

    @Test
    void aTokenForAFirstMessageIsOneCommandAway() throws IOException, InterruptedException {
        Jar.Ended police = token("politie-midden-nederland");
        Jar.Ended nobody = token("nobody");

        assertThat(police.status()).isZero();
        assertThat(police.printed().strip()).doesNotContain(" ", "\n").isNotBlank();
        assertThat(nobody.status()).isEqualTo(2);
    }

    @Test
    void aTokenIsForWhatIsAskedAndOnlyForWhoMay() throws IOException, InterruptedException {
        Jar.Ended localTeam = token("lokaal-team-oudewater", "--scope", "disclosures:read");
        Jar.Ended police = token("politie-midden-nederland", "--scope", "disclosures:read");

        assertThat(localTeam.status()).as(localTeam.printed()).isZero();
        assertThat(police.status()).isEqualTo(2);
        assertThat(police.printed()).contains("invalid_scope");
    }

    private static Jar.Ended token(String partner, String... more) throws IOException, InterruptedException {
        String data = plan.data().toString();
        List<String> arguments = new ArrayList<>(
                List.of("token", "--data", data, "--hub", plan.address().toString(), "--partner", partner));
        arguments.addAll(List.of(more));
        return kit(arguments.toArray(String[]::new));
    }

    private static Jar.Ended kit(String... arguments) throws IOException, InterruptedException {
        return Jar.run(plan.data().resolve("kit.log"), "target/samenhang-conformance.jar", arguments);
    }
}
