package nl.samenhang.profiles.packaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts definitions and examples into one FHIR package: {@code package/package.json} first, then the index, the
 * definitions and the examples. Two runs over the same files give the same bytes.
 */
public final class PackageBuilder {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String FOLDER = "package/";
    private static final String EXAMPLES = FOLDER + "example/";
    private static final List<String> INDEXED = List.of("id", "url", "version", "kind", "type");

    private PackageBuilder() {}

    /** Arguments: folder of definitions, folder of examples, name, version, file to write. */
    public static void main(String[] arguments) throws IOException {
        Map<String, byte[]> definitions = read(Path.of(arguments[0]), FOLDER);
        Map<String, byte[]> examples = read(Path.of(arguments[1]), EXAMPLES);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(FOLDER + "package.json", manifest(arguments[2], arguments[3]));
        files.put(FOLDER + ".index.json", index(definitions));
        files.putAll(definitions);
        files.put(EXAMPLES + ".index.json", index(examples));
        files.putAll(examples);
        ReproducibleArchive.write(files, Path.of(arguments[4]));
    }

    private static Map<String, byte[]> read(Path folder, String target) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file :
                    found.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                files.put(target + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static byte[] index(Map<String, byte[]> files) throws IOException {
        ObjectNode index = JSON.createObjectNode().put("index-version", 2);
        ArrayNode rows = index.putArray("files");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            JsonNode resource = JSON.readTree(file.getValue());
            ObjectNode row = rows.addObject()
                    .put("filename", Path.of(file.getKey()).getFileName().toString());
            row.put("resourceType", resource.path("resourceType").asText());
            INDEXED.stream()
                    .filter(key -> resource.path(key).isTextual())
                    .forEach(key -> row.put(key, resource.path(key).asText()));
        }
        return JSON.writeValueAsBytes(index);
    }

    private static byte[] manifest(String name, String version) throws IOException {
        ObjectNode manifest = JSON.createObjectNode()
                .put("name", name)
                .put("version", version)
                .put("tools-version", 3)
                .put("type", "IG")
                .put("date", "20260101000000")
                .put("license", "EUPL-1.2")
                .put("canonical", "https://fhir.samenhang.nl")
                .put("title", "Samenhang")
                .put("description", "Profiles of the messages between organisations around the safety of a family")
                .put("author", "Samenhang");
        manifest.putArray("fhirVersions").add("4.0.1");
        manifest.putObject("dependencies").put("hl7.fhir.r4.core", "4.0.1");
        manifest.putObject("directories").put("lib", "package").put("example", "example");
        return JSON.writeValueAsBytes(manifest);
    }
}
