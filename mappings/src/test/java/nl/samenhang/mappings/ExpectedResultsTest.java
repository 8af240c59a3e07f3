package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example gives exactly the results that stand beside it. With {@code -Dsamenhang.write-expected=true} the
 * results are written anew, to be read in the difference before they are committed.
 */
class ExpectedResultsTest {
    static Stream<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isRecognisedAsItsFormat(Example example) {
        assertThat(Example.MAPPINGS.recognise(example.body()).id()).isEqualTo(example.format());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesTheExpectedCanonicalMessage(Example example) throws IOException {
        var canonical = Leaves.json(example.canonical().json());
        String pretty = SafeJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(canonical) + "\n";
        expected(example.expectedCanonical(), pretty);
        assertThat(canonical).isEqualTo(Leaves.json(Files.readString(example.expectedCanonical())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesTheExpectedWayBack(Example example) throws IOException {
        String back = new String(example.to(example.format()).content(), StandardCharsets.UTF_8);
        expected(example.expectedBack(), back.endsWith("\n") ? back : back + "\n");
        assertThat(back.strip())
                .isEqualTo(Files.readString(example.expectedBack()).strip());
    }

    private static void expected(Path file, String made) throws IOException {
        if (Boolean.getBoolean("samenhang.write-expected")) {
            Files.writeString(file, made);
        }
    }
}
