package nl.samenhang.hub.partner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The partner and policy files of a configuration, as they are.
 *
 * @param contents bytes by path inside the configuration folder, for instance {@code partners/raad.yaml}
 */
record ConfigurationFiles(SortedMap<String, byte[]> contents) {

    private static final String[] FOLDERS = {"partners", "policy"};

    /** Those of a folder on disk; none when it does not exist. */
    static ConfigurationFiles in(Path folder) {
        var contents = new TreeMap<String, byte[]>();
        try {
            for (var name : FOLDERS) {
                readAll(folder.resolve(name), name, contents);
            }
            return new ConfigurationFiles(contents);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the configuration folder " + folder, e);
        }
    }

    /** Those inside the hub. */
    static ConfigurationFiles shipped() {
        var contents = new TreeMap<String, byte[]>();
        try {
            for (var name : FOLDERS) {
                var found =
                        new PathMatchingResourcePatternResolver().getResources("classpath*:config/" + name + "/*.yaml");
                for (var resource : found) {
                    contents.put(name + "/" + resource.getFilename(), resource.getContentAsByteArray());
                }
            }
            return new ConfigurationFiles(contents);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the configuration inside the hub", e);
        }
    }

    /** Every file counts, hidden ones excepted: a partner in a file with a wrong name must not be missed silently. */
    private static void readAll(Path folder, String name, SortedMap<String, byte[]> contents) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(
                folder, file -> !file.getFileName().toString().startsWith("."))) {
            for (var file : files) {
                if (Files.isRegularFile(file)) {
                    contents.put(name + "/" + file.getFileName(), Files.readAllBytes(file));
                }
            }
        }
    }
}
