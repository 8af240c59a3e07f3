package nl.samenhang.profiles.second;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.formats.XmlParser;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * The package of the standard itself, made again from a library that holds the same definitions, so that the engine
 * need not ask a registry for it. Made once; it is a matter of half a minute.
 */
final class CorePackage {

    static final String NAME = "hl7.fhir.r4.core#4.0.1";

    private static final String DEFINITIONS = "/org/hl7/fhir/r4/model/";
    private static final List<String> SOURCES = List.of(
            "profile/profiles-types.xml",
            "profile/profiles-resources.xml",
            "profile/profiles-others.xml",
            "extension/extension-definitions.xml",
            "valueset/v2-tables.xml",
            "valueset/v3-codesystems.xml",
            "valueset/valuesets.xml",
            "sp/search-parameters.json");

    /** Packages that the engine asks for by itself; no definition of ours leads to them. */
    private static final List<String> STUBS = List.of("hl7.fhir.xver-extensions#0.1.0");

    private final Path packages;

    CorePackage(Path home) {
        this.packages = home.resolve(".fhir/packages");
    }

    /** Writes what is not there yet. */
    void prepare() throws IOException {
        if (!Files.exists(manifest(NAME))) {
            Path folder = Files.createDirectories(manifest(NAME).getParent());
            for (String source : SOURCES) {
                write(read(source), folder);
            }
            writeManifest(NAME);
        }
        for (String stub : STUBS) {
            Files.createDirectories(manifest(stub).getParent());
            writeManifest(stub);
        }
    }

    private static Bundle read(String source) throws IOException {
        try (InputStream stream = CorePackage.class.getResourceAsStream(DEFINITIONS + source)) {
            return (Bundle) (source.endsWith("json") ? new JsonParser() : new XmlParser()).parse(stream);
        }
    }

    private static void write(Bundle definitions, Path folder) throws IOException {
        for (BundleEntryComponent entry : definitions.getEntry()) {
            Resource resource = entry.getResource();
            if (resource == null) {
                continue;
            }
            if (resource instanceof DomainResource withText) {
                withText.setText(null);
            }
            String name = resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
            try (OutputStream file = Files.newOutputStream(folder.resolve(name))) {
                new JsonParser().compose(file, resource);
            }
        }
    }

    /** Last of a package, so that half of one is made again. */
    private void writeManifest(String id) throws IOException {
        String[] parts = id.split("#");
        Files.writeString(
                manifest(id),
                """
                {
                  "name": "%s",
                  "version": "%s",
                  "tools-version": 3,
                  "type": "Core",
                  "canonical": "http://hl7.org/fhir",
                  "url": "http://hl7.org/fhir/R4",
                  "fhirVersions": ["4.0.1"],
                  "dependencies": {}
                }
                """
                        .formatted(parts[0], parts[1]));
    }

    private Path manifest(String id) {
        return packages.resolve(id).resolve("package/package.json");
    }
}
