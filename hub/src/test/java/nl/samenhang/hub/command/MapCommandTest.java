package nl.samenhang.hub.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class MapCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aConfigurationIsDrawnInTheFileThatIsNamed(CapturedOutput output) {
        var file = folder.resolve("map.svg");

        assertThat(HubCommand.isAskedBy("map", ".")).isTrue();
        assertThat(HubCommand.run("map", "docs/examples/utrecht-west-2020", "-o", file.toString()))
                .isZero();
        assertThat(file).content().startsWith("<?xml").contains("Stadsteam Oudewater", "overdracht na triage");
        assertThat(output).contains(file.toString());
    }

    @Test
    void aConfigurationThatCannotBeReadIsRefusedWithItsFindingsAndNotDrawn(CapturedOutput output) throws IOException {
        Files.createDirectories(folder.resolve("partners"));
        Files.writeString(folder.resolve("partners/team.yaml"), "id: team\nname: Team\n");
        var file = folder.resolve("map.svg");

        assertThat(HubCommand.run("map", folder.toString(), "-o", file.toString()))
                .isOne();
        assertThat(output).contains("partners/team.yaml");
        assertThat(file).doesNotExist();
    }
}
