package nl.samenhang.hub.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.apache.camel.CatalogCamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Camel's tools read of the component is what its annotations and the vocabulary say. */
class ChainMetadataTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PLACE = "/META-INF/nl/samenhang/hub/chain/chain.json";
    private static final KnownCodes CODES = KnownCodes.ofVocabulary();
    /** Parameters with one code; where several may stand, a list of them would call the second wrong. */
    private static final Map<String, String> SYSTEMS =
            Map.of("event", Codes.MESSAGE_EVENT, "role", Codes.ORGANISATION_ROLE);

    @Test
    void tellsOfEveryParameterWhatItsAnnotationSays() {
        assertThat(file().path("properties")).isEqualTo(tree(properties()));
    }

    @Test
    void tellsOfTheComponentWhatItsAnnotationSays() throws IOException {
        var endpoint = ChainEndpoint.class.getAnnotation(UriEndpoint.class);
        var component = file().path("component");
        assertThat(component.path("scheme").asString()).isEqualTo(endpoint.scheme());
        assertThat(component.path("title").asString()).isEqualTo(endpoint.title());
        assertThat(component.path("syntax").asString()).isEqualTo(endpoint.syntax());
        assertThat(component.path("firstVersion").asString()).isEqualTo(endpoint.firstVersion());
        assertThat(component.path("remote").asBoolean()).isEqualTo(endpoint.remote());
        assertThat(component.path("javaType").asString()).isEqualTo(ChainComponent.class.getName());
        assertThat(component.path("description").asString()).isNotBlank();
        assertThat(component.path("version").asString()).isEqualTo(versionOfThePom());
    }

    @Test
    void namesTheParametersThatARouteFileMayHaveAndNoOther() {
        var allowed = new TreeSet<>(Parameters.ofMessage());
        allowed.addAll(Parameters.ofTargets());
        allowed.add("word");
        assertThat(new TreeSet<>(file().path("properties").propertyNames())).isEqualTo(allowed);
    }

    @Test
    void isFoundByCamelItself() throws Exception {
        try (var camel = new DefaultCamelContext()) {
            assertThat(camel.getComponent("chain")).isInstanceOf(ChainComponent.class);
            var read = ((CatalogCamelContext) camel).getComponentParameterJsonSchema("chain");
            assertThat(JSON.readTree(read)).isEqualTo(file());
        }
    }

    @Test
    void isInTheListOfComponentsThatToolsLookFor() throws IOException {
        var list = new Properties();
        try (var file = Files.newInputStream(
                Path.of("src/main/resources/META-INF/services/org/apache/camel/component.properties"))) {
            list.load(file);
        }
        assertThat(list)
                .containsEntry("components", "chain")
                .containsEntry("artifactId", "samenhang-hub")
                .containsEntry("version", versionOfThePom());
    }

    private static Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        var fields = Stream.of(ChainEndpoint.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(UriPath.class) || field.isAnnotationPresent(UriParam.class))
                .toList();
        for (var field : fields) {
            properties.put(field.getName(), property(field, properties.size()));
        }
        return properties;
    }

    private static Map<String, Object> property(Field field, int index) {
        var path = field.getAnnotation(UriPath.class);
        var parameter = field.getAnnotation(UriParam.class);
        var label = path != null ? path.label() : parameter.label();
        var codes = codes(field);
        var property = new LinkedHashMap<String, Object>();
        property.put("index", index);
        property.put("kind", path != null ? "path" : "parameter");
        property.put("displayName", title(field.getName()));
        property.put("group", path != null ? "common" : label);
        property.put("label", label);
        property.put("required", isRequired(field));
        property.put("type", !codes.isEmpty() ? "enum" : field.getType() == boolean.class ? "boolean" : "string");
        property.put("javaType", field.getType().getName());
        if (!codes.isEmpty()) {
            property.put("enum", codes);
        }
        property.put("deprecated", false);
        property.put("autowired", false);
        property.put("secret", false);
        if (parameter != null && !parameter.defaultValue().isEmpty()) {
            property.put("defaultValue", Boolean.valueOf(parameter.defaultValue()));
        }
        property.put("description", path != null ? path.description() : parameter.description());
        return property;
    }

    private static boolean isRequired(Field field) {
        var metadata = field.getAnnotation(Metadata.class);
        return metadata != null && metadata.required();
    }

    private static List<String> codes(Field field) {
        var path = field.getAnnotation(UriPath.class);
        if (path != null) {
            return Arrays.asList(path.enums().split(","));
        }
        return SYSTEMS.containsKey(field.getName())
                ? CODES.of(SYSTEMS.get(field.getName())).stream().sorted().toList()
                : List.of();
    }

    private static String title(String name) {
        var words = name.replaceAll("([A-Z])", " $1");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static JsonNode tree(Object value) {
        return JSON.readTree(JSON.writeValueAsString(value));
    }

    private static JsonNode file() {
        try (var file = ChainEndpoint.class.getResourceAsStream(PLACE)) {
            return JSON.readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String versionOfThePom() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        return pom.replaceAll("(?s).*<artifactId>samenhang</artifactId>\\s*<version>([^<]*)</version>.*", "$1");
    }
}
