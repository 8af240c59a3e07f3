package nl.samenhang.profiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Every definition of ours as readers want it: whole, the profiles with their snapshots. Kept as text, because as
 * objects they would take the memory of many messages.
 */
public final class Conformance {

    private static final String SOURCE = "conformance.gz";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Definition> definitions;

    private Conformance(List<Definition> definitions) {
        this.definitions = definitions;
    }

    /** Read when the first asks, because judging messages does not need it. */
    private static final class Prepared {
        private static final Conformance READ = read();
    }

    /** All there is. */
    public static Conformance whole() {
        return Prepared.READ;
    }

    private static Conformance read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Conformance.class.getResourceAsStream(SOURCE)), StandardCharsets.UTF_8))) {
            return new Conformance(lines.lines().map(Definition::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(SOURCE + " cannot be read", e);
        }
    }

    /** The resource types of which there is at least one. */
    public Set<String> types() {
        return definitions.stream().map(Definition::type).collect(Collectors.toUnmodifiableSet());
    }

    /** All of this resource type. */
    public List<Definition> of(String type) {
        return definitions.stream()
                .filter(definition -> definition.type().equals(type))
                .toList();
    }

    /** The one with this id. */
    public Optional<Definition> byId(String type, String id) {
        return of(type).stream()
                .filter(definition -> definition.id().equals(id))
                .findFirst();
    }

    /** The one with this canonical address; a version after a bar must be its version. */
    public Optional<Definition> byUrl(String type, String canonical) {
        return of(type).stream()
                .filter(definition -> definition.isMeantBy(canonical))
                .findFirst();
    }

    /**
     * One definition, and what one may search it by; what its type does not have is empty.
     *
     * @param defines the type that a profile is about
     * @param json the whole of it
     */
    public record Definition(
            String type,
            String id,
            String url,
            String version,
            String name,
            String title,
            String status,
            String defines,
            String json) {

        private static Definition of(String json) {
            try {
                JsonNode resource = JSON.readTree(json);
                return new Definition(
                        resource.path("resourceType").asText(),
                        resource.path("id").asText(),
                        resource.path("url").asText(),
                        resource.path("version").asText(),
                        resource.path("name").asText(),
                        resource.path("title").asText(),
                        resource.path("status").asText(),
                        resource.path("type").asText(),
                        json);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a definition that the build prepared is no JSON", e);
            }
        }

        /** Whether a canonical address, with or without a version, means this one. */
        public boolean isMeantBy(String canonical) {
            return canonical.equals(url) || canonical.equals(url + "|" + version);
        }
    }
}
