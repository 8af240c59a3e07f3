package nl.samenhang.mappings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder of public standards: named with {@code -Dsamenhang.standards=DIR}, or beside the project. */
final class Standards {
    private static final Path USUAL = Path.of("../../shared/standards");

    private Standards() {}

    /** A folder that need not be there. */
    static Path folder() {
        String given = System.getProperty("samenhang.standards");
        return given != null
                ? Path.of(given)
                : Stream.of(Path.of("../shared/standards"), USUAL)
                        .filter(Files::isDirectory)
                        .findFirst()
                        .orElse(USUAL);
    }
}
