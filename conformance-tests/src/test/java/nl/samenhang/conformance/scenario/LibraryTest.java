package nl.samenhang.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryTest {

    static Stream<Scenario> everything() {
        return Stream.concat(Library.scenarios().stream(), Library.story().stream());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyScenarioIsWhole(Scenario scenario) {
        assertThat(scenario.title().nl()).isNotBlank();
        assertThat(scenario.title().en()).isNotBlank();
        assertThat(scenario.needs()).isNotEmpty();
        assertThat(scenario.steps()).isNotEmpty().allSatisfy(step -> {
            assertThat(Verbs.named(step.verb())).isNotNull();
            assertThat(scenario.needs()).anyMatch(need -> need.split("@")[0].equals(step.as()));
            if (step.with().containsKey("body")) {
                assertThat(Fixtures.text(step.get("body", ""))).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyScenarioExpectsSomethingInItsLastStep(Scenario scenario) {
        assertThat(scenario.steps().get(scenario.steps().size() - 1).expect()).isNotEmpty();
    }

    @Test
    void noScenarioIsForgottenInTheIndex() throws IOException {
        assertThat(files("scenarios")).hasSameSizeAs(Library.scenarios()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(files("story")).hasSameSizeAs(Library.story()).hasSize(11);
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources", folder))) {
            return files.filter(f -> !f.endsWith("index.yaml")).toList();
        }
    }
}
