package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder outside the jar adds a format, without Java. */
class ExtraFolderTest {
    @TempDir
    private Path extra;

    @Test
    void addsAFormatThatIsRecognised() throws IOException {
        String yaml = Files.readString(Example.folder().resolve("fhir/format.yaml"))
                .replace("id: fhir", "id: fhir-collection")
                .replace("type: message", "type: collection");
        Files.writeString(
                Files.createDirectory(extra.resolve("fhir-collection")).resolve("format.yaml"), yaml);
        byte[] body = "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(Mappings.load(extra).recognise(body).id()).isEqualTo("fhir-collection");
        assertThatThrownBy(() -> Example.MAPPINGS.recognise(body)).isInstanceOf(UnknownFormat.class);
    }

    @Test
    void refusesAMappingThatReachesForAFile() throws IOException {
        Path folder = Files.createDirectory(extra.resolve("reaching"));
        Path own = Example.folder().resolve("stuf-jz-vto");
        try (var files = Files.list(own)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(
                folder.resolve("to-fhir.xsl"),
                "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
                        + "<xsl:include href='file:///etc/passwd'/></xsl:stylesheet>");
        assertThatThrownBy(() -> Mappings.load(extra)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSharedListOfItsOwnTakesThePlaceOfOurs() throws IOException {
        Path folder = Files.createDirectory(extra.resolve("samenhang-json"));
        CopyOfFormat.into(folder, "samenhang-json");
        String ours = Files.readString(Example.folder().resolve("shared/urgency.json"));
        Files.writeString(
                Files.createDirectory(extra.resolve("shared")).resolve("urgency.json"),
                ours.replace("\"asap\"", "\"stat\""));
        Mappings mappings = Mappings.load(extra);
        byte[] body = Example.named("samenhang-json", "referral-transfer-after-triage")
                .body();
        assertThat(mappings.toCanonical(mappings.format("samenhang-json"), body, Example.ARRIVAL)
                        .json())
                .contains("\"priority\":\"stat\"")
                .doesNotContain("\"priority\":\"asap\"");
    }
}
