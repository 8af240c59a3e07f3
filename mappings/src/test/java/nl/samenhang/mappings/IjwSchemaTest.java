package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/**
 * Everything written in iJw is valid by the public schemas, when these are beside the project: from its own examples
 * and from those of other formats with the same event.
 */
class IjwSchemaTest {
    private static final Path SCHEMAS = Standards.folder().resolve("ijw-3.2");
    private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

    @BeforeAll
    static void lookForTheStandards() {
        if (!Files.isDirectory(SCHEMAS)) {
            System.out.println(
                    "iJw schemas not found (set -Dsamenhang.standards=DIR): outputs not checked against them");
        }
    }

    private static Stream<Format> formats() {
        return Example.MAPPINGS.formats().stream().filter(format -> format.id().startsWith("ijw-"));
    }

    static Stream<Arguments> sameEvent() {
        return formats().flatMap(format -> Example.all()
                .filter(example -> format.events().contains(example.canonical().event()))
                .map(example -> Arguments.of(example, format.id())));
    }

    static Stream<Example> inputs() {
        return formats().flatMap(format -> Example.of(format.id()));
    }

    @ParameterizedTest
    @MethodSource("sameEvent")
    void whatIsWrittenIsValidOrRefusedWithAReason(Example example, String format) throws SAXException {
        assumeTrue(Files.isDirectory(SCHEMAS), "the public schemas are not beside the project");
        NativeMessage written;
        try {
            written = example.to(format);
        } catch (Inexpressible e) {
            assertThat(e.text().nl()).isNotBlank().doesNotContain("niet in het formaat");
            assertThat(example.format()).isNotEqualTo(format);
            return;
        }
        validate(format, written.content());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void theExamplesThemselvesAreValid(Example example) throws SAXException {
        assumeTrue(Files.isDirectory(SCHEMAS), "the public schemas are not beside the project");
        validate(example.format(), example.body());
    }

    private static void validate(String format, byte[] message) throws SAXException {
        Schema schema = LOADED.get(format);
        if (schema == null) {
            Path file = SCHEMAS.resolve(format.replace("ijw-", "JW") + ".xsd");
            schema = SchemaFactory.newDefaultInstance().newSchema(file.toFile());
            LOADED.put(format, schema);
        }
        var validator = schema.newValidator();
        assertThatCode(() -> validator.validate(new StreamSource(new ByteArrayInputStream(message))))
                .doesNotThrowAnyException();
    }
}
