package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The README shows what was counted, of every format. Counted anew as GeneratedRoundTripTest says. */
class GeneratedFiguresTest {
    private final GeneratedFigures figures = new GeneratedFigures();

    @Test
    void theReadmeShowsWhatWasCounted() {
        assertThat(GeneratedFigures.readme()).isEqualTo(figures.wantedReadme());
    }

    @Test
    @EnabledIf("standardsAreThere")
    void everyFormatWasCounted() {
        assertThat(figures.formats())
                .containsExactlyInAnyOrderElementsOf(
                        GeneratedFormat.all().map(GeneratedFormat::name).toList());
    }

    static boolean standardsAreThere() {
        return Files.isDirectory(Standards.folder());
    }
}
