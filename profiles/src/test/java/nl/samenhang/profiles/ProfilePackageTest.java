package nl.samenhang.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.samenhang.profiles.packaging.PackageBuilder;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilePackageTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void startsWithItsManifestAndTheIndex() throws Exception {
        try (var tar = new TarArchiveInputStream(new GzipCompressorInputStream(ProfilePackage.open()))) {
            assertThat(tar.getNextEntry().getName()).isEqualTo("package/package.json");
            JsonNode manifest = JSON.readTree(tar.readAllBytes());
            assertThat(manifest.path("name").asText()).isEqualTo(ProfilePackage.name());
            assertThat(manifest.path("version").asText()).isEqualTo(ProfilePackage.version());
            assertThat(tar.getNextEntry().getName()).isEqualTo("package/.index.json");
        }
    }

    @Test
    void isTheSameBytesWhenBuiltAgain() throws Exception {
        Path again = folder.resolve("again.tgz");
        PackageBuilder.main(new String[] {
            "src/main/resources/fhir",
            "src/main/resources/fhir-examples",
            ProfilePackage.name(),
            ProfilePackage.version(),
            again.toString()
        });

        assertThat(Files.readAllBytes(again)).isEqualTo(ProfilePackage.open().readAllBytes());
    }

    @Test
    void saysEveryCodeInDutchAndWhereItCameFrom() throws Exception {
        List<String> resources = ProfilePackage.conformanceResources().toList();
        for (String json : resources) {
            JsonNode resource = JSON.readTree(json);
            for (JsonNode concept : resource.path("concept")) {
                assertThat(concept.path("display").asText()).isNotBlank();
                assertThat(concept.path("definition").asText()).isNotBlank();
                assertThat(concept.path("designation").path(0).path("language").asText())
                        .isEqualTo("nl");
                assertThat(concept.path("designation").path(0).path("value").asText())
                        .isNotBlank();
                assertThat(concept.path("property").path(0).path("valueString").asText())
                        .isNotBlank();
            }
        }
    }

    @Test
    void tellsEveryMessageEventInAWholeExampleAndDefinesItsMessage() throws Exception {
        Set<String> events = new TreeSet<>();
        Set<String> defined = new TreeSet<>();
        for (String json : ProfilePackage.conformanceResources().toList()) {
            JsonNode resource = JSON.readTree(json);
            if (resource.path("id").asText().equals("message-event")) {
                resource.path("concept")
                        .forEach(concept -> events.add(concept.path("code").asText()));
            } else if (resource.path("resourceType").asText().equals("MessageDefinition")) {
                defined.add(resource.at("/eventCoding/code").asText());
            }
        }
        Set<String> told = new TreeSet<>();
        for (String example : ProfilePackage.examples().toList()) {
            told.add(JSON.readTree(example)
                    .at("/entry/0/resource/eventCoding/code")
                    .asText());
        }

        assertThat(events).isNotEmpty().isEqualTo(defined).isEqualTo(told);
    }
}
