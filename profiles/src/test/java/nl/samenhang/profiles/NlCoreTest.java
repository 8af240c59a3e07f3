package nl.samenhang.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who keeps our profiles of people and organisations keeps the national core profiles too. These are not part of the
 * project: {@code -Dsamenhang.nl-core=DIR} says where their definitions are.
 */
@EnabledIfSystemProperty(named = NlCoreTest.FOLDER, matches = ".+")
class NlCoreTest {

    static final String FOLDER = "samenhang.nl-core";

    private static final String NL_CORE = "http://nictiz.nl/fhir/StructureDefinition/nl-core-";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> PROFILES = Map.of(
            "Patient", "Patient",
            "RelatedPerson", "ContactPerson",
            "Practitioner", "HealthProfessional-Practitioner",
            "PractitionerRole", "HealthProfessional-PractitionerRole",
            "Organization", "HealthcareProvider-Organization");

    private static final Reasons REASONS = Reasons.load("nl-core-differences.csv");

    private static Engine engine;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void acceptsWhoeverOursAccept(JsonNode resource) {
        String profile = NL_CORE + PROFILES.get(type(resource));

        assertThat(engine().judge(resource.toString(), profile))
                .filteredOn(message -> message.getLevel().compareTo(IssueSeverity.ERROR) <= 0)
                .filteredOn(message -> !REASONS.hasOneFor(message.getLocation()))
                .extracting(message -> message.getLocation() + ": " + message.getMessage())
                .isEmpty();
    }

    /** The valid cases, and the parts of the examples and of what the mappings make. */
    static Stream<Named<JsonNode>> acceptsWhoeverOursAccept() {
        return Stream.of(
                        "src/test/resources/valid",
                        "src/main/resources/fhir-examples",
                        "../mappings/src/main/resources")
                .map(Path::of)
                .flatMap(folder -> files(folder, folder.startsWith("..") ? ".canonical.json" : ".json"))
                .flatMap(NlCoreTest::people);
    }

    private static Stream<Named<JsonNode>> people(Path file) {
        JsonNode root = read(file);
        Stream<JsonNode> resources = type(root).equals("Bundle")
                ? StreamSupport.stream(root.path("entry").spliterator(), false).map(entry -> entry.path("resource"))
                : Stream.of(root);
        return resources
                .filter(resource -> PROFILES.containsKey(type(resource)))
                .map(resource -> Named.of(file.getFileName() + " " + type(resource), resource));
    }

    private static String type(JsonNode resource) {
        return resource.path("resourceType").asText();
    }

    private static synchronized Engine engine() {
        if (engine == null) {
            FhirContext fhir = FhirContext.forR4Cached();
            PrePopulatedValidationSupport national = new PrePopulatedValidationSupport(fhir);
            files(Path.of(System.getProperty(FOLDER)), ".xml")
                    .forEach(file -> national.addResource(fhir.newXmlParser().parseResource(text(file))));
            engine = new Engine(
                    fhir, new ValidationSupportChain(national, Definitions.chain(fhir, StoredDefinitions.load(fhir))));
        }
        return engine;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
