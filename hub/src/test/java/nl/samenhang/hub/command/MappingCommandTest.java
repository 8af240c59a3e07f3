package nl.samenhang.hub.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench as it is used: by commands, with an exit code that a script can act on. */
class MappingCommandTest {

    @TempDir
    Path folder;

    private record Said(int code, String text) {}

    private static Said run(String... arguments) {
        var out = System.out;
        var err = System.err;
        var bytes = new ByteArrayOutputStream();
        try (var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            System.setErr(stream);
            return new Said(HubCommand.run(arguments), bytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Test
    void aHubIsAskedForWithoutACommand() {
        assertThat(HubCommand.isAskedBy("--server.port=8080")).isFalse();
        assertThat(HubCommand.isAskedBy()).isFalse();
        assertThat(HubCommand.isAskedBy("mapping", "check", ".")).isTrue();
    }

    @Test
    void aFormatIsBegunCheckedFilledInRunAndCompared() throws IOException {
        var begun = run("mapping", "new", "toy", "--in", folder.toString());
        assertThat(begun.code()).isZero();
        var toy = folder.resolve("toy");

        var failing = run("mapping", "check", toy.toString());
        assertThat(failing.code()).isEqualTo(1);
        assertThat(failing.text()).contains("examples/first.json: error:");

        var mapping = toy.resolve("to-fhir.jslt");
        Files.writeString(mapping, Files.readString(mapping).replace("// ext", "ext"));
        var passing = run("mapping", "check", toy.toString(), "--write-expected");
        assertThat(passing.text()).contains("in orde / in order");
        assertThat(passing.code()).isZero();

        var example = toy.resolve("examples/first.json").toString();
        var shown = run("mapping", "run", "toy", example, "--to", "stuf-jz-vt-melding", "--config", folder.toString());
        assertThat(shown.code()).isZero();
        assertThat(shown.text()).contains("# referral", "vtMeldingDi01");

        Files.writeString(
                folder.resolve("urgency.json"),
                Files.readString(toy.resolve("urgency.json")).replace("asap", "stat"));
        var compared =
                run("mapping", "diff", "toy", folder.resolve("urgency.json").toString(), "--config", folder.toString());
        assertThat(compared.text()).contains("- ", "asap", "+ ", "stat");
    }

    @Test
    void aMessageThatBreaksRulesIsToldByItsPathsAndNeverByItsValue() throws IOException {
        var file = folder.resolve("broken.json");
        Files.writeString(
                file,
                """
                {"format":"samenhang-json","version":"1","event":"referral","messageId":"1",
                 "persons":[{"id":"p1","role":"child","bsn":"999900056","name":{"family":"Meerdink"}}]}""");
        var refused = run("mapping", "run", "samenhang-json", file.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.text())
                .contains("broken.json:", "$.persons[0].bsn", "elfproef")
                .doesNotContain("999900056", "Meerdink");
    }

    @Test
    void aMappingThatDoesNotCompileIsNoStackTrace() throws IOException {
        run("mapping", "new", "toy", "--xml", "--in", folder.toString());
        var mapping = folder.resolve("toy/to-fhir.xsl");
        Files.writeString(mapping, Files.readString(mapping).replace("<xsl:template", "<xsl:templat"));
        var example = folder.resolve("toy/examples/first.xml").toString();
        var refused = run("mapping", "run", "toy", example, "--config", folder.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.text()).contains("to-fhir.xsl:").doesNotContain("\tat ", " INFO ");
        assertThat(run(
                                "mapping",
                                "check",
                                "--write-expected",
                                folder.resolve("toy").toString())
                        .text())
                .contains("to-fhir.xsl:")
                .doesNotContain("\tat ");
    }

    @Test
    void whatIsNotThereIsSaidInWords() {
        assertThat(run("mapping", "check", folder.resolve("nowhere").toString()).text())
                .contains("bestaat niet")
                .doesNotContain("Exception");
        var aFolder = run("mapping", "run", "no-format", folder.toString());
        assertThat(aFolder.code()).isEqualTo(1);
        assertThat(aFolder.text()).contains("is een map").doesNotContain("Exception");
        assertThat(run("mapping", "polish").code()).isEqualTo(2);
    }
}
