package nl.samenhang.conformance.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static Jar.Ended token(String partner) throws IOException, InterruptedException {
        String data = plan.data().toString();
        return kit("token", "--data", data, "--hub", plan.address().toString(), "--partner", partner);
    }

    private static Jar.Ended kit(String... arguments) throws IOException, InterruptedException {
        return Jar.run(plan.data().resolve("kit.log"), "target/samenhang-conformance.jar", arguments);
    }
}
