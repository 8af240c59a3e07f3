package nl.samenhang.mappings.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Begins a format: a folder that compiles, with one example that fails until what only its engineer knows is filled in.
 */
final class NewFormat {
    private static final List<String> JSON =
            List.of("format.yaml", "schema.json", "urgency.json", "to-fhir.jslt", "from-fhir.jslt", "dropped.yaml");
    private static final List<String> XML =
            List.of("format.yaml", "rules.yaml", "urgency.json", "to-fhir.xsl", "from-fhir.xsl", "dropped.yaml");

    private NewFormat() {}

    /**
     * Writes the folder {@code <parent>/<id>}.
     *
     * @throws IllegalArgumentException the id is no id, or the folder is there already
     */
    static Path write(Path parent, String id, boolean xml) {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "een id bestaat uit kleine letters, cijfers en streepjes / an id is lower-case letters, digits and hyphens");
        }
        Path folder = parent.resolve(id);
        if (Files.exists(folder)) {
            throw new IllegalArgumentException(folder + ": bestaat al / is there already");
        }
        String kind = xml ? "xml" : "json";
        (xml ? XML : JSON).forEach(name -> copy(kind + "/" + name, folder.resolve(name), id));
        String example = "first." + kind;
        copy(kind + "/" + example, folder.resolve("examples").resolve(example), id);
        return folder;
    }

    private static void copy(String from, Path to, String id) {
        try (InputStream in = NewFormat.class.getResourceAsStream("/new-format/" + from)) {
            Files.createDirectories(to.getParent());
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(to, text.replace("@id@", id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
