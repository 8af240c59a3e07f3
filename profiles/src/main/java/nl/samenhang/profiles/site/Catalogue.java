package nl.samenhang.profiles.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every definition of the package and every example, and where to find them. */
final class Catalogue {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Definition> definitions = new ArrayList<>();
    private final Map<String, Definition> byUrl = new HashMap<>();
    private final List<JsonNode> examples;

    Catalogue(Stream<String> conformanceResources, Stream<String> examples) {
        conformanceResources
                .map(Catalogue::read)
                .map(Definition::new)
                .sorted(Comparator.comparing(Definition::type).thenComparing(Definition::id))
                .forEach(this::add);
        this.examples = examples.map(Catalogue::read).toList();
    }

    private void add(Definition definition) {
        definitions.add(definition);
        byUrl.put(definition.url(), definition);
    }

    List<Definition> all() {
        return definitions;
    }

    List<Definition> ofType(String type) {
        return definitions.stream()
                .filter(definition -> definition.type().equals(type))
                .toList();
    }

    List<Definition> profiles() {
        return definitions.stream().filter(Definition::isProfile).toList();
    }

    List<Definition> extensions() {
        return ofType("StructureDefinition").stream()
                .filter(Definition::isExtension)
                .toList();
    }

    /** The definition at a canonical address, with or without a version; empty when it is not ours. */
    Optional<Definition> at(String canonical) {
        return Optional.ofNullable(byUrl.get(canonical.replaceFirst("\\|.*$", "")));
    }

    /** Our profiles for resources of a type. */
    List<Definition> profilesOf(String type) {
        return profiles().stream()
                .filter(profile -> profile.json().path("type").asText().equals(type))
                .toList();
    }

    /** The concept of a code in a code system of ours. */
    Optional<JsonNode> concept(String system, String code) {
        return at(system).stream()
                .flatMap(codes -> Concepts.of(codes).stream())
                .filter(concept -> concept.path("code").asText().equals(code))
                .findFirst();
    }

    /** Whole messages. */
    List<JsonNode> examples() {
        return examples;
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a resource of the package is no JSON", e);
        }
    }
}
