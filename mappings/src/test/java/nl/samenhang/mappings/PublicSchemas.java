package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The public schemas beside the project: which file says how the messages of a format look. Compiled once. */
final class PublicSchemas {
    private static final Map<Path, Schema> COMPILED = new ConcurrentHashMap<>();

    private PublicSchemas() {}

    /** The schema that declares the root element by which the format is recognised. */
    static Optional<Path> of(String format) {
        List<QName> roots = roots(format);
        if (!Files.isDirectory(Standards.folder()) || roots.isEmpty()) {
            return Optional.empty();
        }
        String namespace = "targetNamespace=\"" + roots.get(0).getNamespaceURI() + "\"";
        String element = "element name=\"" + roots.get(0).getLocalPart() + "\"";
        try (Stream<Path> files = Files.walk(Standards.folder())) {
            return files.filter(file -> file.toString().endsWith(".xsd"))
                    .sorted()
                    .filter(file -> says(file, namespace, element))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root elements that a format in XML may have; none for one in JSON. */
    static List<QName> roots(String format) {
        JsonNode xml = Resources.onClasspath("formats/" + format)
                .yaml("format.yaml")
                .path("recognition")
                .path("xml");
        return Recognition.names(xml.path("element")).stream()
                .sorted()
                .map(name -> new QName(xml.path("namespace").asText(), name))
                .toList();
    }

    private static boolean says(Path file, String... texts) {
        try {
            String all = Files.readString(file);
            return Stream.of(texts).allMatch(all::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Schema compiled(Path file) {
        return COMPILED.computeIfAbsent(file, PublicSchemas::compile);
    }

    private static Schema compile(Path file) {
        try {
            return SchemaFactory.newDefaultInstance().newSchema(file.toFile());
        } catch (SAXException e) {
            throw new IllegalStateException("cannot compile " + file, e);
        }
    }
}
