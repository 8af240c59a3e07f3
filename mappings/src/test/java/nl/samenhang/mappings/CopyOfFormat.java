package nl.samenhang.mappings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A format folder of ours in an extra folder, with the folders of its events and without its examples. */
final class CopyOfFormat {
    private CopyOfFormat() {}

    static void into(Path folder, String format) throws IOException {
        Path ours = Example.folder().resolve(format);
        try (Stream<Path> files = Files.walk(ours)) {
            List<Path> wanted = files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(ours.resolve("examples")))
                    .toList();
            wanted.forEach(
                    file -> copy(file, folder.resolve(ours.relativize(file).toString())));
        }
    }

    private static void copy(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
