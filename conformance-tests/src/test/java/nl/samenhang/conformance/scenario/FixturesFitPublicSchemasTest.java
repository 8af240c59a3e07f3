package nl.samenhang.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nl.samenhang.conformance.config.PartnerConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

class FixturesFitPublicSchemasTest {
    private static final Path SCHEMAS = Path.of("../../shared/standards/stuf-jeugdzorg/xsd-1.0.9-resolved");

    @ParameterizedTest
    @CsvSource({
        "vt-melding.xml, vt/jz0100_msg_vtberichten_resolved2025.xsd",
        "vto.xml, jr/jz0100_msg_jzberichten_resolved2025.xsd"
    })
    void whatTheKitSendsIsValid(String fixture, String schema) throws IOException, SAXException {
        assumeTrue(
                Files.isDirectory(SCHEMAS), "the public schemas are not at " + SCHEMAS + ": not checked against them");
        Map<String, PartnerConfig> partners = Stream.of(
                        "police", "veilig-thuis", "local-team", "child-protection-board")
                .map(role -> new PartnerConfig(role, role, role, "00000099000000001000", null, null, null, null, null))
                .collect(Collectors.toMap(PartnerConfig::role, Function.identity()));
        Errors errors = new Errors();
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMAS.resolve(schema).toFile())
                .newValidator();
        validator.setErrorHandler(errors);

        validator.validate(
                new StreamSource(new StringReader(Placeholders.of(partners).fill(Fixtures.text(fixture)))));

        assertThat(errors.found).isEmpty();
    }

    private static final class Errors implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            found.add(e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            found.add(e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            found.add(e.getMessage());
        }
    }
}
