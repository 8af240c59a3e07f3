package nl.samenhang.conformance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DemoCommandTest {
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void saysWhichPortIsTakenAndWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(demo(folder.resolve("hub.jar"), taken.getLocalPort())).isEqualTo(2);
            assertThat(err.toString())
                    .contains("port " + taken.getLocalPort() + " is taken")
                    .contains("--port");
        }
    }

    @Test
    void saysThatTheHubIsNotBuilt() throws IOException {
        assertThat(demo(folder.resolve("hub.jar"), free())).isEqualTo(2);
        assertThat(err.toString()).contains("no hub at").contains("mvn package");
    }

    @Test
    void showsTheEndOfTheLogOfAHubThatDoesNotStart() throws IOException {
        Path broken = Files.writeString(folder.resolve("hub.jar"), "this is no jar");

        assertThat(demo(broken, free())).isEqualTo(2);
        assertThat(err.toString()).contains("the hub stopped while starting").contains("hub.log");
    }

    private int demo(Path jar, int port) throws IOException {
        CommandLine line = new CommandLine(new DemoCommand());
        line.setOut(new PrintWriter(new StringWriter()));
        line.setErr(new PrintWriter(err));
        return line.execute(
                "--hub=" + jar,
                "--port=" + port,
                "--broker-port=" + free(),
                "--listener-port=" + free(),
                "--data=" + folder.resolve("data"),
                "--exit");
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
