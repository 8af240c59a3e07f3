package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the README says of formats and events is what they do. With {@code -Dsamenhang.write-expected=true} the matrix
 * is written anew.
 */
class FormatMatrixTest {
    private static final FormatMatrix MATRIX = new FormatMatrix();
    private static final Path README =
            Example.folder().resolve("../../../../README.md").normalize();
    private static final String BEGIN = "<!-- matrix: generated, see FormatMatrixTest -->\n";
    private static final String END = "<!-- end of matrix -->";

    @Test
    void theReadmeHoldsTheMatrix() throws IOException {
        String readme = Files.readString(README);
        String wanted = readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length())
                + MATRIX.markdown()
                + readme.substring(readme.indexOf(END));
        if (Boolean.getBoolean("samenhang.write-expected")) {
            Files.writeString(README, wanted);
        }
        assertThat(Files.readString(README)).isEqualTo(wanted);
    }

    static Stream<Arguments> read() {
        return pairs(FormatMatrix::reads);
    }

    static Stream<Arguments> written() {
        return pairs(FormatMatrix::writes);
    }

    static Stream<Arguments> notExpressible() {
        return pairs((format, event) -> !FormatMatrix.reads(format, event) && !FormatMatrix.writes(format, event));
    }

    private static Stream<Arguments> pairs(BiPredicate<Format, String> wanted) {
        return FormatMatrix.formats().stream().flatMap(format -> MATRIX.examples().keySet().stream()
                .filter(event -> wanted.test(format, event))
                .map(event -> Arguments.of(format.id(), event)));
    }

    @ParameterizedTest
    @MethodSource("read")
    void whatIsReadHasAnExample(String format, String event) {
        if (!format.equals("fhir")) {
            assertThat(Example.of(format).map(example -> example.canonical().event()))
                    .contains(event);
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void whatIsWrittenIsWrittenOrRefusedForItsContent(String id, String event) {
        Format format = Example.MAPPINGS.format(id);
        var refusals = MATRIX.refusals(format, event);
        assertThat(refusals).isSubsetOf(refusals.isEmpty() ? List.of() : reasons(id));
        for (String example : MATRIX.examples().get(event)) {
            Throwable thrown = catchThrowable(() -> check(id, write(format, example)));
            assertThat(thrown).satisfiesAnyOf(t -> assertThat(t).isNull(), t -> assertThat(t)
                    .isInstanceOf(Inexpressible.class));
        }
    }

    /** The reasons that the folder of the format lists. */
    private static List<String> reasons(String id) {
        List<String> reasons = new ArrayList<>();
        Declared.files(id).forEach(file -> file.path("out")
                .forEach(text -> reasons.add(text.path("en").asText())));
        return reasons;
    }

    @ParameterizedTest
    @MethodSource("notExpressible")
    void whatIsNotExpressibleIsRefusedAndHasAReason(String id, String event) {
        Format format = Example.MAPPINGS.format(id);
        assertThat(FormatMatrix.reason(format, event)).isNotBlank();
        for (String example : MATRIX.examples().get(event)) {
            assertThatThrownBy(() -> write(format, example)).isInstanceOf(Inexpressible.class);
        }
    }

    private static NativeMessage write(Format format, String example) {
        return Example.MAPPINGS.fromCanonical(format, example, Example.DEPARTURE);
    }

    private static void check(String format, NativeMessage message) {
        PublicSchemas.of(format).ifPresent(file -> assertThatCode(() -> PublicSchemas.compiled(file)
                        .newValidator()
                        .validate(new StreamSource(new ByteArrayInputStream(message.content()))))
                .doesNotThrowAnyException());
    }
}
