package nl.samenhang.profiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One case on file: a resource, under the profile it is a case of, and for a broken one the finding beside it. */
record Fixture(Path file) {

    private static final Path ROOT = Path.of("src/test/resources");
    private static final Map<Fixture, List<Finding>> JUDGED = new ConcurrentHashMap<>();

    /** All cases of a kind: {@code valid}, {@code invalid} or {@code rules}. */
    static List<Fixture> all(String kind) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Fixture::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String profile() {
        return file.getParent().getFileName().toString();
    }

    /** The rule that the case breaks: the file's name up to the underscore. */
    String rule() {
        return file.getFileName().toString().replaceFirst("_.*$", "");
    }

    String json() {
        return read(file);
    }

    /** A finding as a {@code .expected} file writes it: severity, rule and path, with spaces between. */
    static String inWords(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.rule() + " " + finding.fhirPath();
    }

    /** The finding that must be there, as {@link #inWords} writes it. */
    String expected() {
        return read(Path.of(file.toString().replace(".json", ".expected"))).strip();
    }

    /** What the validator finds; each case is judged once, however many tests ask. */
    List<Finding> judged() {
        return JUDGED.computeIfAbsent(this, Fixture::judge);
    }

    private List<Finding> judge() {
        ProfileValidator validator = SharedValidator.get();
        return profile().equals("SafetyMessage") ? validator.validate(json()) : validator.judge(json());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return profile() + "/" + file.getFileName();
    }
}
