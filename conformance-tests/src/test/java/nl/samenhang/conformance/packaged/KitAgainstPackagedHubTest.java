package nl.samenhang.conformance.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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

        int status = kit("run", "--config", config.toString(), "--out", report.toString());

        assertThat(status).as("see %s", report.resolve("report.html")).isZero();
        assertThat(Files.readString(report.resolve("report.html")))
                .contains("Alles is geslaagd")
                .doesNotContain(
                        Files.readString(plan.data().resolve("credentials/veilig-thuis-utrecht.broker-password"))
                                .strip());
    }

    @Test
    void aTokenForAFirstMessageIsOneCommandAway() throws IOException, InterruptedException {
        String data = plan.data().toString();

        assertThat(kit(
                        "token",
                        "--data",
                        data,
                        "--hub",
                        plan.address().toString(),
                        "--partner",
                        "politie-midden-nederland"))
                .isZero();
        assertThat(kit("token", "--data", data, "--hub", plan.address().toString(), "--partner", "nobody"))
                .isEqualTo(2);
    }

    private static int kit(String... arguments) throws IOException, InterruptedException {
        Process process = Jar.run("target/samenhang-conformance.jar", arguments);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
