package nl.samenhang.mappings.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A copy of a format folder, from disk or from the jar, in which a file can be changed without harm. */
final class FolderCopy {
    private FolderCopy() {}

    /**
     * Copies a built-in format.
     *
     * @throws IllegalArgumentException there is no such built-in format
     */
    static void ofBuiltIn(String formatId, Path to) {
        URL description = FolderCopy.class.getResource("/formats/" + formatId + "/format.yaml");
        if (description == null) {
            throw new IllegalArgumentException(formatId + ": onbekend formaat / unknown format");
        }
        try {
            URI place = description.toURI();
            if (!place.getScheme().equals("jar")) {
                ofFolder(Path.of(place).getParent(), to);
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                ofFolder(jar.getPath("/formats/" + formatId), to);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void ofFolder(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
