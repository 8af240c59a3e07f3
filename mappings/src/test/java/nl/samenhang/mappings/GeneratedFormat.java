package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.validation.Schema;
import nl.samenhang.mappings.generate.EnvelopeGenerator;
import nl.samenhang.mappings.generate.Generator;
import nl.samenhang.mappings.generate.JsonSchemaGenerator;
import nl.samenhang.mappings.generate.XmlSchemaGenerator;

/**
 * A format of which messages can be made, because it has a schema: a public one for XML, its own for JSON.
 *
 * @param event of a format with a schema for each event; else empty
 * @param schema the public schema, to check by
 * @param file name of the schema, for the report
 */
record GeneratedFormat(Format format, String event, Generator generator, Optional<Schema> schema, String file) {

    static Stream<GeneratedFormat> all() {
        return Example.MAPPINGS.formats().stream()
                .filter(format -> !format.announces())
                .flatMap(GeneratedFormat::of);
    }

    private static Stream<GeneratedFormat> of(Format format) {
        JsonNode yaml = Resources.onClasspath("formats/" + format.id()).yaml("format.yaml");
        if (yaml.path("technology").asText().equals("jslt")) {
            return format.events().stream()
                    .map(event -> json(format, event, yaml.path("schema").asText()));
        }
        return PublicSchemas.of(format.id()).stream().map(file -> xml(format, file));
    }

    private static GeneratedFormat json(Format format, String event, String schema) {
        String file = schema.replace("{event}", event);
        Path folder = Example.folder().resolve(format.id());
        return new GeneratedFormat(format, event, JsonSchemaGenerator.of(folder, file), Optional.empty(), file);
    }

    private static GeneratedFormat xml(Format format, Path file) {
        return new GeneratedFormat(
                format,
                "",
                generator(format.id(), file),
                Optional.of(PublicSchemas.compiled(file)),
                file.getFileName().toString());
    }

    /** An envelope is made around messages of all formats that it carries. */
    private static Generator generator(String format, Path file) {
        List<XmlSchemaGenerator> own = PublicSchemas.roots(format).stream()
                .map(root -> XmlSchemaGenerator.of(file, root))
                .toList();
        List<Generator> carried = Declared.carried(format)
                .map(other -> generator(other, PublicSchemas.of(other).orElseThrow()))
                .toList();
        return carried.isEmpty() ? own.get(0) : new EnvelopeGenerator(own.get(0), own.get(1), carried);
    }

    String name() {
        return event.isEmpty() ? format.id() : format.id() + "/" + event;
    }

    @Override
    public String toString() {
        return name();
    }
}
