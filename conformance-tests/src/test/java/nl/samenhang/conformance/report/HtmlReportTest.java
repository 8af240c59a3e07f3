package nl.samenhang.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.samenhang.conformance.config.KitConfig;
import nl.samenhang.conformance.config.PartnerConfig;
import nl.samenhang.conformance.scenario.Scenario;
import nl.samenhang.conformance.scenario.ScenarioResult;
import nl.samenhang.conformance.scenario.StepResult;
import nl.samenhang.conformance.scenario.Verdict;
import nl.samenhang.conformance.scenario.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
    private static final String TOKEN = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJwIn0.c2lnbmF0dXJl";

    @TempDir
    private Path folder;

    @Test
    void showsPerScenarioWhatWasSentExpectedAndSeen() throws IOException {
        assertThat(page(Verdict.FAIL, "<sent>"))
                .contains(
                        "Een titel",
                        "A title",
                        "&lt;sent&gt;",
                        "status is 202",
                        "status should be 202",
                        "gezakt / fail")
                .contains("Niet alles is geslaagd");
    }

    @Test
    void standsOnItsOwn() throws IOException {
        assertThat(page(Verdict.PASS, "x")).doesNotContain("<script", "<link", "src=", "@import", "url(");
    }

    @Test
    void showsNoSecret() throws IOException {
        assertThat(page(Verdict.FAIL, "Authorization: Bearer " + TOKEN + " and p4ss-of-the-broker"))
                .doesNotContain(TOKEN, "p4ss-of-the-broker")
                .contains("•••");
    }

    @Test
    void onlyAllPassIsAPass() {
        assertThat(report(Verdict.PASS, "x").exitStatus()).isZero();
        assertThat(report(Verdict.FAIL, "x").exitStatus()).isEqualTo(1);
        assertThat(report(Verdict.SKIP, "x").exitStatus()).isEqualTo(1);
        assertThat(report(Verdict.ERROR, "x").exitStatus()).isEqualTo(2);
        assertThat(new RunReport(config(), Instant.EPOCH, List.of()).exitStatus())
                .isEqualTo(2);
    }

    private String page(Verdict verdict, String sent) throws IOException {
        Files.writeString(folder.resolve("password"), "p4ss-of-the-broker\n");
        return Files.readString(new HtmlReport(report(verdict, sent), Masking.of(config())).write(folder));
    }

    private RunReport report(Verdict verdict, String sent) {
        boolean passed = verdict == Verdict.PASS;
        List<String> unmet = passed ? List.of() : List.of("status should be 202 but was 500");
        return new RunReport(
                config(),
                Instant.EPOCH,
                List.of(new ScenarioResult(
                        new Scenario("an-id", new Words("Een titel", "A title"), List.of(), List.of(), null),
                        verdict,
                        passed ? "" : unmet.get(0),
                        List.of(new StepResult("police call", sent, List.of("status is 202"), "500", unmet)),
                        Duration.ZERO,
                        "")));
    }

    private KitConfig config() {
        return new KitConfig(
                new KitConfig.Product("Hub", "1", "Us"),
                URI.create("http://localhost:1"),
                URI.create("amqp://localhost:1"),
                null,
                List.of(new PartnerConfig(
                        "p", "police", null, null, null, null, null, folder.resolve("password"), null)));
    }
}
