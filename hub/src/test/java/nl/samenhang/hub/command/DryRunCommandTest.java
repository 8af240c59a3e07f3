package nl.samenhang.hub.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenhang.hub.Natives;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code dry-run} and {@code compare} as they are used: an exit status that a script can act on, and words for people.
 */
class DryRunCommandTest {

    @TempDir
    static Path work;

    private static Path config;

    private record Said(int code, String text) {}

    @BeforeAll
    static void theConfigurationOfTheHubItself() throws IOException {
        config = work.resolve("config");
        for (var file : ConfigurationFiles.shipped().contents().entrySet()) {
            Files.createDirectories(config.resolve(file.getKey()).getParent());
            Files.write(config.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void theSenderIsWhoTheMessageNames() throws IOException {
        var said = dryRun(Natives.policeReport());
        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text())
                .contains("naar / to veilig-thuis-utrecht (veilig-thuis), stuf-jz-vt-melding")
                .contains("+ report-to-veilig-thuis (routes/report-to-veilig-thuis.camel.yaml:")
                .contains("politie-midden-nederland: is de afzender / is the sender")
                .doesNotContain("Meerdink")
                .doesNotContain("INFO");
    }

    @Test
    void itSaysWhatIsWithheldAndByWhichRule() throws IOException {
        var said = dryRun(Natives.transferAfterTriage());
        assertThat(said.code()).isZero();
        assertThat(said.text()).contains("achtergehouden / withheld: secret-address [may-receive:secret-address]");
    }

    @Test
    void aMarkAtTheBeginningMeansNothing() throws IOException {
        assertThat(dryRun("\uFEFF" + Natives.transferAfterTriage()).code()).isZero();
    }

    @Test
    void whatIsRefusedEndsInOneWithEveryIssue() throws IOException {
        var said = dryRun(Natives.policeReport().replaceFirst("<JZ:jeugzorgrol>[^<]*<", "<JZ:jeugzorgrol>oppas<"));
        assertThat(said.code()).isOne();
        assertThat(said.text())
                .contains("geweigerd bij stap / refused at step canonicalise")
                .contains("JZ:jeugzorgrol")
                .doesNotContain("oppas");
    }

    @Test
    void whatCannotBeReadIsRefusedWithoutAskingForASender() throws IOException {
        var said = dryRun("<JZ:vtMeldingDi01");
        assertThat(said.code()).isOne();
        assertThat(said.text()).contains("refused at step receive");
    }

    @Test
    void anotherSenderMayBeNamedAndMustBeKnown() throws IOException {
        var another = dryRun(Natives.policeReport(), "--as", "veilig-thuis-utrecht");
        assertThat(another.code()).isOne();
        assertThat(another.text()).contains("[sender-is-caller]");
        var nobody = dryRun(Natives.policeReport(), "--as", "niemand");
        assertThat(nobody.code()).isOne();
        assertThat(nobody.text()).contains("name a partner with --as").doesNotContain("\tat ");
    }

    @Test
    void aMessageOfAStrangerAsksForTheSender() throws IOException {
        var said = dryRun(Natives.policeReport().replace("00000099000000001000", "00000099000000001999"));
        assertThat(said.code()).isOne();
        assertThat(said.text()).contains("name a partner with --as").doesNotContain("\tat ");
    }

    @Test
    void asJsonItIsWhatTheHubAnswers() throws IOException {
        var said = dryRun(Natives.policeReport(), "--json");
        var plan = new JsonMapper().readTree(said.text());
        assertThat(plan.path("status").asString()).isEqualTo("accepted");
        assertThat(plan.path("deliveries").path(0).path("recipient").asString()).isEqualTo("veilig-thuis-utrecht");
        assertThat(plan.has("release")).isFalse();
    }

    @Test
    void theFormatMayBeNamed() throws IOException {
        var said = dryRun(Natives.policeReport(), "--format", "geen-formaat");
        assertThat(said.code()).isOne();
        assertThat(said.text()).contains("[format-unknown]");
    }

    @Test
    void aConfigurationThatCannotBeTakenIsToldWithItsFindings() throws IOException {
        var wrong = Files.createDirectories(work.resolve("wrong/partners"));
        Files.writeString(wrong.resolve("team.yaml"), "id: team\n");
        var said = run(
                "dry-run",
                message(Natives.policeReport()),
                "--config",
                wrong.getParent().toString());
        assertThat(said.code()).isOne();
        assertThat(said.text()).contains("partners/team.yaml").doesNotContain("\tat ");
        var compared = run("compare", config.toString(), wrong.getParent().toString());
        assertThat(compared.code()).isOne();
        assertThat(compared.text()).contains("partners/team.yaml").doesNotContain("\tat ");
    }

    @Test
    void aFileOrAFolderThatIsNotThereIsSaid() {
        var noFile = run("dry-run", work.resolve("nergens").toString(), "--config", config.toString());
        assertThat(noFile.code()).isOne();
        assertThat(noFile.text()).contains("there is no such file").doesNotContain("\tat ");
        assertThat(run("compare", config.toString(), work.resolve("nergens").toString())
                        .text())
                .contains("there is no such file");
        assertThat(run("dry-run", work.toString(), "--config", config.toString())
                        .text())
                .contains("is a folder; name a file");
    }

    @Test
    void compareTellsNothingOfTheSameFolder() {
        var said = run("compare", config.toString(), config.toString());
        assertThat(said.code()).isZero();
        assertThat(said.text())
                .contains("Nothing changes: the folders are the same")
                .doesNotContain("INFO");
    }

    private static Said dryRun(String message, String... more) throws IOException {
        var arguments = new String[4 + more.length];
        arguments[0] = "dry-run";
        arguments[1] = message(message);
        arguments[2] = "--config";
        arguments[3] = config.toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return run(arguments);
    }

    private static String message(String text) throws IOException {
        return Files.writeString(Files.createTempFile(work, "message", ""), text)
                .toString();
    }

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
}
