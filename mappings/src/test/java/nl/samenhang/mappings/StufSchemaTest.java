package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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

/** Everything written in StUF is valid by the public schemas, when these are beside the project. */
class StufSchemaTest {
    private static final String VT = "vt/jz0100_msg_vtberichten_resolved2025.xsd";
    private static final String JR = "jr/jz0100_msg_jzberichten_resolved2025.xsd";
    private static final String GM = "gm/jz0100_msg_gmberichten_resolved2025.xsd";
    private static final Map<String, String> SCHEMAS = Map.ofEntries(
            Map.entry("stuf-jz-vt-melding", VT),
            Map.entry("stuf-jz-vt-terugkoppeling", VT),
            Map.entry("stuf-jz-vto", JR),
            Map.entry("stuf-jz-zorgmelding", JR),
            Map.entry("stuf-jz-zorgmelding-terugkoppeling", JR),
            Map.entry("stuf-jz-melding-generiek", GM),
            Map.entry("stuf-jz-uitkomst-melding-generiek", GM));
    private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();
    private static Optional<Path> standards;

    @BeforeAll
    static void findTheStandards() {
        String given = System.getProperty("samenhang.standards");
        Stream<Path> places = given == null
                ? Stream.of(Path.of("../shared/standards"), Path.of("../../shared/standards"))
                : Stream.of(Path.of(given));
        standards = places.map(place -> place.resolve("stuf-jeugdzorg/xsd-1.0.9-resolved"))
                .filter(Files::isDirectory)
                .findFirst();
        if (standards.isEmpty()) {
            System.out.println(
                    "StUF schemas not found (set -Dsamenhang.standards=DIR): outputs not checked against them");
        }
    }

    static Stream<Arguments> outputs() {
        return SCHEMAS.keySet().stream().sorted().flatMap(format -> Example.all()
                .filter(example -> Example.MAPPINGS
                        .format(format)
                        .events()
                        .contains(example.canonical().event()))
                .filter(example -> example.fits(format))
                .map(example -> Arguments.of(example, format)));
    }

    static Stream<Example> inputs() {
        return SCHEMAS.keySet().stream().sorted().flatMap(Example::of);
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void whatIsWrittenIsValid(Example example, String format) throws SAXException {
        assumeTrue(standards.isPresent(), "the public schemas are not beside the project");
        validate(format, example.to(format).content());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void theExamplesThemselvesAreValid(Example example) throws SAXException {
        assumeTrue(standards.isPresent(), "the public schemas are not beside the project");
        validate(example.format(), example.body());
    }

    private static void validate(String format, byte[] message) throws SAXException {
        Schema schema = LOADED.get(format);
        if (schema == null) {
            Path file = standards.orElseThrow().resolve(SCHEMAS.get(format));
            schema = SchemaFactory.newDefaultInstance().newSchema(file.toFile());
            LOADED.put(format, schema);
        }
        var validator = schema.newValidator();
        assertThatCode(() -> validator.validate(new StreamSource(new ByteArrayInputStream(message))))
                .doesNotThrowAnyException();
    }
}
