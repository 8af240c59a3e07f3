package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenhang.profiles.Finding;
import nl.samenhang.profiles.ProfileValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a supplier copies from the guide of an event is taken. */
class GuideExamplesTest {
    private static final Format JSON = Example.MAPPINGS.format("samenhang-json");
    private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final ProfileValidator VALIDATOR = ProfileValidator.load();

    static Stream<String> events() {
        return JSON.events().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void theExampleInTheGuideIsTaken(String event) throws IOException {
        String guide = Files.readString(
                Example.folder().resolve(JSON.id()).resolve(event).resolve("guide.md"));
        Matcher example = BLOCK.matcher(guide);
        assertThat(example.find()).as("an example in the guide").isTrue();
        byte[] body = example.group(1).getBytes(StandardCharsets.UTF_8);
        String canonical =
                Example.MAPPINGS.toCanonical(JSON, body, Example.ARRIVAL).json();
        assertThat(VALIDATOR.validate(canonical).stream().filter(Finding::isError))
                .isEmpty();
    }
}
