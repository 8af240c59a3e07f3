package nl.samenhang.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KitFailsWhenItShouldTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void nothingPassesAgainstAHubThatAlwaysSaysYes() throws IOException {
        try (StubHub hub = StubHub.answering(200, "{}", true)) {
            assertThat(run(hub.address())).isEqualTo(1);
        }
        assertNothingPassed();
    }

    @Test
    void nothingPassesAgainstAHubThatAcceptsEverythingAndKeepsNothing() throws IOException {
        String receipt =
                "{\"messageId\":\"00000000-0000-0000-0000-000000000000\",\"status\":\"accepted\",\"deliveries\":[]}";
        try (StubHub hub = StubHub.answering(202, receipt, true)) {
            assertThat(run(hub.address())).isEqualTo(1);
        }
        assertNothingPassed();
    }

    @Test
    void nothingPassesAgainstAHubThatAlwaysBreaks() throws IOException {
        try (StubHub hub = StubHub.answering(500, "", true)) {
            assertThat(run(hub.address())).isEqualTo(1);
        }
        assertNothingPassed();
    }

    @Test
    void nothingPassesAgainstAHubThatGivesNoTokens() throws IOException {
        try (StubHub hub = StubHub.answering(500, "", false)) {
            assertThat(run(hub.address())).isNotZero();
        }
        assertNothingPassed();
        assertThat(out.toString()).contains("no token for partner-police").contains("500");
    }

    @Test
    void aHubThatIsNotThereIsAnErrorAndNeverAPass() throws IOException {
        assertThat(run(URI.create("http://localhost:" + freePort()))).isEqualTo(2);
        assertNothingPassed();
        assertThat(out.toString()).contains("gave no answer");
    }

    @Test
    void aBrokerThatIsNotThereStopsTheRunBeforeItStarts() throws IOException {
        Path config = Credentials.configuration(folder, URI.create("http://localhost:1"), 0);
        Files.writeString(folder.resolve("password"), "secret-word");
        Files.writeString(config, "    brokerPasswordFile: password\n", java.nio.file.StandardOpenOption.APPEND);

        assertThat(execute("run", "--config", config.toString())).isEqualTo(2);

        assertThat(err.toString())
                .contains("cannot use its queues at amqp://localhost:1")
                .doesNotContain("secret-word");
    }

    @Test
    void whatIsNotConfiguredIsSkippedAndASkipIsNoSuccess() throws IOException {
        try (StubHub hub = StubHub.answering(500, "", true)) {
            Path config = Credentials.configuration(folder, hub.address(), 0);
            assertThat(execute("run", "--config", config.toString(), "--only", "own-queues-only", "--out", out()))
                    .isEqualTo(1);
        }
        assertThat(out.toString()).contains("SKIP").contains("not configured: veilig-thuis@queue");
    }

    @Test
    void anUnknownScenarioIsToldBeforeAnythingRuns() throws IOException {
        Path config = Credentials.configuration(folder, URI.create("http://localhost:1"), 0);

        assertThat(execute("run", "--config", config.toString(), "--only", "no-such-thing"))
                .isEqualTo(2);

        assertThat(err.toString()).contains("no scenario no-such-thing");
    }

    private int run(URI hub) throws IOException {
        Path config = Credentials.configuration(folder, hub, freePort());
        return execute("run", "--config", config.toString(), "--out", out());
    }

    private String out() {
        return folder.resolve("report").toString();
    }

    private int execute(String... arguments) {
        CommandLine line = Conformance.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    private void assertNothingPassed() throws IOException {
        assertThat(out.toString()).contains("0 pass");
        assertThat(Files.readString(folder.resolve("report/report.html")))
                .contains("Niet alles is geslaagd")
                .doesNotContain("verdict PASS");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
