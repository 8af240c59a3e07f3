package nl.samenhang.mappings.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenhang.mappings.Mappings;
import nl.samenhang.profiles.ProfileValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an integration engineer sees who works on a format. */
class WorkbenchTest {
    private static final Workbench WORKBENCH = new Workbench(ProfileValidator::load);

    @TempDir
    Path config;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNewFormatCompilesAndItsExampleFailsOnWhatOnlyItsEngineerKnows(boolean xml) {
        Path folder = WORKBENCH.begin(config, "toy-report", xml);
        assertThat(WORKBENCH.check(folder))
                .isNotEmpty()
                .allMatch(remark -> remark.file().startsWith("examples/first."))
                .anyMatch(remark -> remark.inWords().contains("message-basis")
                        || remark.inWords().contains("legalBasis"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNewFormatIsInOrderOnceItIsFilledInAndItsResultsAreWritten(boolean xml) throws IOException {
        Path folder = finished(xml);
        assertThat(WORKBENCH.check(folder)).extracting(Remark::inWords).isEmpty();
    }

    private Path finished(boolean xml) throws IOException {
        Path folder = WORKBENCH.begin(config, "toy-report", xml);
        if (xml) {
            edit(folder.resolve("to-fhir.xsl"), "(:\n", "\n");
            edit(folder.resolve("to-fhir.xsl"), "\n                    :)", "\n");
        } else {
            edit(folder.resolve("to-fhir.jslt"), "// ext", "ext");
        }
        WORKBENCH.writeExpected(folder);
        return folder;
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void aFormatThatWasCheckedIsSpokenFromItsFolder() throws IOException {
        finished(false);
        byte[] message = Files.readAllBytes(config.resolve("toy-report/examples/first.json"));
        assertThat(Mappings.load(config).recognise(message).id()).isEqualTo("toy-report");
        MappingRun run = WORKBENCH.run(config, "toy-report", message, "stuf-jz-vt-melding");
        assertThat(run.isValid()).isTrue();
        assertThat(String.join("\n", run.inWords())).contains("vtMeldingDi01", "Noor zou bang zijn thuis.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "urgency.json    | \"asap\"              | \"soonish\"             | urgency.json    | soonish",
                "urgency.json    | \"this week\"         | \"today\"               | urgency.json    | twice",
                "to-fhir.jslt    | look-up(\"toy-report  | look-up(\"other         | to-fhir.jslt    | other-urgency",
                "from-fhir.jslt  | \"lost\": []          | \"lost\": [{\"reason\": \"gone\"}] | from-fhir.jslt | gone",
                "format.yaml     | schema.json           | scheme.json             | format.yaml     | scheme.json",
                "format.yaml     | technology: jslt      | kind: jslt              | format.yaml     | technology",
                "format.yaml     | id: toy-report        | id: toy                 | format.yaml     | toy-report",
                "schema.json     | \"type\": \"object\", | \"type\": \"object\"    | schema.json     | YAML",
                "to-fhir.jslt    | let base              | lett base               | to-fhir.jslt    | 3:6",
                "examples/first.json | 999900055         | 999900056               | examples/first.json | $.childBsn",
                "examples/first.json | toy-report        | toy                     | examples/first.json | recognised"
            })
    void eachFaultIsToldWithItsFile(String file, String from, String to, String toldAt, String toldWords)
            throws IOException {
        Path folder = finished(false);
        edit(folder.resolve(file), from, to);
        assertThat(WORKBENCH.check(folder))
                .anyMatch(remark -> remark.isError()
                        && remark.file().equals(toldAt)
                        && remark.inWords().contains(toldWords));
    }

    @Test
    void whatAnExampleLosesIsAWarningAndIsShownByARun() throws IOException {
        Path folder = finished(false);
        edit(folder.resolve("to-fhir.jslt"), "\"birthDate\": .childBirthDate,", "");
        WORKBENCH.writeExpected(folder);
        assertThat(WORKBENCH.check(folder))
                .extracting(Remark::inWords)
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .startsWith("examples/first.json: warning:")
                        .contains("$.childBirthDate")
                        .doesNotContain("2016"));
        byte[] message = Files.readAllBytes(folder.resolve("examples/first.json"));
        assertThat(WORKBENCH.run(config, "toy-report", message, null).inWords())
                .anyMatch(line -> line.contains("lost on the way in") && line.contains("$.childBirthDate"));
    }

    @Test
    void aCodeOfTheSchemaThatNoExampleHasMustBeMappedToo() throws IOException {
        Path folder = finished(false);
        edit(folder.resolve("schema.json"), "\"this week\"", "\"this week\", \"next year\"");
        assertThat(WORKBENCH.check(folder))
                .filteredOn(Remark::isError)
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.file()).isEqualTo("schema.json");
                    assertThat(remark.line()).isGreaterThan(1);
                    assertThat(remark.inWords()).contains("next year", "$.urgency");
                });
    }

    @Test
    void aCodeOfOneWordThatOnlyGetsASystemIsNotMapped() throws IOException {
        Path folder = finished(false);
        edit(folder.resolve("schema.json"), "\"this week\"", "\"this week\", \"soon\"");
        edit(
                folder.resolve("to-fhir.jslt"),
                "\"authoredOn\": .sent,\n      \"subject\"",
                "\"authoredOn\": .sent, \"orderDetail\": [concept(\"urgency\", look-up(\"toy-report-urgency\", .urgency))"
                        + " + {\"@source\": \"$.urgency\"}],\n      \"subject\"");
        assertThat(WORKBENCH.check(folder))
                .anyMatch(remark -> remark.isError()
                        && remark.file().equals("schema.json")
                        && remark.line() > 1
                        && remark.inWords().contains("The code soon at $.urgency"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMappingThatDoesNotCompileIsToldWithItsLineByEveryCommand(boolean xml) throws IOException {
        Path folder = finished(xml);
        String name = xml ? "to-fhir.xsl" : "to-fhir.jslt";
        edit(folder.resolve(name), xml ? "<xsl:template" : "let base", xml ? "<xsl:templat" : "lett base");
        WORKBENCH.writeExpected(folder);
        assertThat(WORKBENCH.check(folder))
                .singleElement()
                .satisfies(remark -> assertThat(remark.file() + remark.line()).matches(name + "[1-9][0-9]*"));
        assertThatThrownBy(() -> WORKBENCH.run(config, "toy-report", new byte[0], null))
                .isInstanceOf(UnusableFolder.class)
                .hasMessageContaining(name);
        assertThatThrownBy(() -> WORKBENCH.diff(config, "toy-report", folder)).isInstanceOf(UnusableFolder.class);
    }

    @Test
    void aDescriptionThatCannotBeReadIsOneFault() throws IOException {
        Path folder = finished(false);
        edit(folder.resolve("format.yaml"), "direction: in", "direction in");
        assertThat(WORKBENCH.check(folder)).singleElement().satisfies(remark -> assertThat(remark.line())
                .isPositive());
    }

    @Test
    void aFormatThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertThatThrownBy(() -> WORKBENCH.run(config, "toy-reprt", new byte[0], null))
                .hasMessageContainingAll("toy-reprt", "--config", "stuf-jz-vto");
    }

    @Test
    void aFaultInAListOrAMappingIsToldWithItsLine() throws IOException {
        Path folder = finished(false);
        edit(folder.resolve("to-fhir.jslt"), "look-up(\"toy-report", "look-up(\"other");
        assertThat(WORKBENCH.check(folder))
                .filteredOn(remark -> remark.file().equals("to-fhir.jslt"))
                .hasSize(2)
                .allMatch(remark -> remark.line() > 20 && remark.column() > 1);
    }

    @Test
    void aChangedMappingIsShownByWhatItChangesInTheExamples() throws IOException {
        Path folder = finished(false);
        Path changed = Files.copy(folder.resolve("to-fhir.jslt"), config.resolve("to-fhir.jslt"));
        edit(changed, "\"suspicion\"", "\"opinion\"");
        List<String> lines = WORKBENCH.diff(config, "toy-report", changed);
        assertThat(lines).anyMatch(line -> line.contains("+ ") && line.contains("opinion"));
        assertThat(lines).anyMatch(line -> line.contains("- ") && line.contains("suspicion"));
        Files.copy(folder.resolve("from-fhir.jslt"), config.resolve("from-fhir.jslt"));
        assertThat(WORKBENCH.diff(config, "toy-report", config.resolve("from-fhir.jslt")))
                .isEmpty();
    }

    @Test
    void aChangedFileOfABuiltInFormatIsComparedToo() throws IOException, URISyntaxException {
        Path present = Path.of(
                Mappings.class.getResource("/formats/stuf-jz-vto/defaults.json").toURI());
        Path changed = Files.copy(present, config.resolve("defaults.json"));
        assertThat(WORKBENCH.diff(null, "stuf-jz-vto", changed)).isEmpty();
        assertThatThrownBy(() -> WORKBENCH.diff(null, "no-such-format", changed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Toy", "../toy", "toy report", ""})
    void anIdThatIsNoIdIsRefused(String id) {
        assertThatThrownBy(() -> WORKBENCH.begin(config, id, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFolderThatIsThereIsNeverOverwritten() {
        WORKBENCH.begin(config, "toy-report", false);
        assertThatThrownBy(() -> WORKBENCH.begin(config, "toy-report", true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFormatsOfTheProjectAreInOrder() throws URISyntaxException {
        Path formats = Path.of(Mappings.class.getResource("/formats/index.yaml").toURI())
                .getParent();
        assertThat(WORKBENCH.check(formats).stream().filter(Remark::isError).map(Remark::inWords))
                .isEmpty();
    }
}
