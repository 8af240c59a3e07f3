package nl.samenhang.hub.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.check.BrokenConfigurationsTest;
import nl.samenhang.hub.configuration.KnownCodes;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas by which editors complete and check partner and policy files say the same as the hub. */
class SchemasTest {

    private static final Path SCHEMAS = Path.of("docs", "schemas");
    private static final JsonMapper JSON = new JsonMapper();
    private static final KnownCodes CODES = KnownCodes.ofVocabulary().with(Examples.MAPPINGS.formats());

    /** What shows in one file alone, without other files, the clock or the environment. */
    private static final Set<String> IN_ONE_FILE = Set.of(
            "unknown-field",
            "unknown-code",
            "required",
            "code-form",
            "oin-form",
            "municipality-form",
            "must-be-list",
            "must-be-fields",
            "channel-form",
            "secret-form",
            "contact-form",
            "phone-form",
            "email-form",
            "date-form",
            "empty-item",
            "format-direction");

    /** Rules of a field whose form alone is right. */
    private static final Set<String> BEYOND_A_SCHEMA =
            Set.of("secret-of-another-partner", "secret-in-the-environment-of-another");

    @ParameterizedTest
    @MethodSource("files")
    void takesEveryFileOfTheExamples(Path file) throws IOException {
        assertThat(errors(schemaOf(file), Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void refusesWhatTheHubRefuses(BrokenConfigurationsTest.Broken broken) {
        assertThat(errors(schemaOf(Path.of(broken.file())), broken.content())).isNotEmpty();
    }

    @Test
    void namesTheFieldsOfAPartnerFile() {
        assertThat(schema("partner").path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(PartnerReader.FIELDS);
    }

    @Test
    void namesTheCodesOfTheVocabularyAndTheFormats() {
        var partner = schema("partner").path("properties");
        assertThat(constants(partner.path("roles").path("items"))).hasSameElementsAs(CODES.roles());
        assertThat(strings(partner.path("formatsIn").path("items").path("enum")))
                .hasSameElementsAs(CODES.formatsRead());
        assertThat(strings(partner.path("formatsOut").path("items").path("enum")))
                .hasSameElementsAs(CODES.formatsWritten());
        assertThat(schema("may-send").path("properties").propertyNames()).hasSameElementsAs(CODES.roles());
        assertThat(constants(schema("may-send").path("$defs").path("event"))).hasSameElementsAs(CODES.events());
        var receive = schema("may-receive");
        assertThat(receive.path("properties").propertyNames()).hasSameElementsAs(CODES.roles());
        assertThat(constants(receive.path("$defs").path("dataClass"))).hasSameElementsAs(CODES.dataClasses());
        assertThat(constants(receive.path("$defs").path("purpose"))).hasSameElementsAs(CODES.purposes());
        assertThat(constants(receive.path("$defs").path("basis"))).hasSameElementsAs(CODES.bases());
    }

    static List<Path> files() throws IOException {
        var folders = List.of(Path.of("docs", "examples"), Path.of("src", "main", "resources", "config"));
        try (var all = folders.stream().flatMap(SchemasTest::below)) {
            return all.filter(file -> file.toString().contains("partners")
                            || file.toString().contains("policy"))
                    .toList();
        }
    }

    static Stream<Named<BrokenConfigurationsTest.Broken>> defects() {
        return BrokenConfigurationsTest.brokenFiles()
                .filter(broken ->
                        broken.file().startsWith("partners/") || broken.file().startsWith("policy/"))
                .filter(broken -> IN_ONE_FILE.contains(broken.finds()) && !BEYOND_A_SCHEMA.contains(broken.name()))
                .map(broken -> Named.of(broken.name(), broken));
    }

    private static Stream<Path> below(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String schemaOf(Path file) {
        var name = file.getFileName().toString().replace(".yaml", "");
        return Set.of("may-send", "may-receive").contains(name) ? name : "partner";
    }

    private static List<Error> errors(String schema, String yaml) {
        var values = new Yaml(
                        new SafeConstructor(new LoaderOptions()),
                        new Representer(new DumperOptions()),
                        new DumperOptions(),
                        new LoaderOptions(),
                        new TextOnly())
                .load(yaml);
        var config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        Dialects.getDraft202012(), builder -> builder.schemaRegistryConfig(config))
                .getSchema(schema(schema).toString(), InputFormat.JSON)
                .validate(JSON.writeValueAsString(values), InputFormat.JSON);
    }

    private static JsonNode schema(String name) {
        return JSON.readTree(SCHEMAS.resolve(name + ".schema.json").toFile());
    }

    private static List<String> constants(JsonNode choice) {
        return choice.path("oneOf")
                .valueStream()
                .map(one -> one.path("const").asString())
                .toList();
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** Every plain value is text, as the hub reads it. */
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none: 0589 is a code, not a number
        }
    }
}
