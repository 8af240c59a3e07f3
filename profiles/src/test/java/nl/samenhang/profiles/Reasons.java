package nl.samenhang.profiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of exceptions: on each line a pattern of what is excepted, a comma and the reason; a hash starts a comment.
 */
final class Reasons {

    private record Row(String pattern, PathMatcher matcher) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Row> unused = new ArrayList<>();

    private Reasons() {}

    static Reasons load(String file) {
        Reasons reasons = new Reasons();
        try {
            Files.readAllLines(Path.of("src/test/resources", file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(reasons::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }

    private void add(String line) {
        int comma = line.indexOf(',');
        if (line.substring(comma + 1).isBlank()) {
            throw new IllegalStateException("no reason for " + line);
        }
        String pattern = line.substring(0, comma);
        Row row = new Row(pattern, FileSystems.getDefault().getPathMatcher("glob:" + pattern));
        rows.add(row);
        unused.add(row);
    }

    /** Whether there is a reason for it; a reason that was asked for counts as used. */
    boolean hasOneFor(String what) {
        List<Row> found = rows.stream()
                .filter(row -> row.matcher().matches(Path.of(what)))
                .toList();
        unused.removeAll(found);
        return !found.isEmpty();
    }

    /** The patterns that excepted nothing. */
    List<String> unused() {
        return unused.stream().map(Row::pattern).toList();
    }
}
