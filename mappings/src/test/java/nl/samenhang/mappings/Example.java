package nl.samenhang.mappings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** One example message of a format folder, with the expected results that stand beside it. */
record Example(String format, String name, Path file) {
    static final Mappings MAPPINGS = Mappings.load();
    static final Arrival ARRIVAL =
            new Arrival("11111111-2222-4333-8444-555555555555", Instant.parse("2026-01-18T08:00:00Z"));
    static final Departure DEPARTURE = new Departure(
            "11111111-2222-4333-8444-555555555555",
            Instant.parse("2026-01-18T08:00:05Z"),
            new Party("Samenhang", "00000099000000000001", "Samenhang"),
            new Party("Ontvanger", "00000099000000009000", "Dossier"));

    static Stream<Example> all() {
        return MAPPINGS.formats().stream().filter(format -> !format.announces()).flatMap(format -> of(format.id()));
    }

    static Stream<Example> of(String format) {
        Path folder = folder().resolve(format).resolve("examples");
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(Example::isMessage).sorted().toList();
            return found.stream().map(file -> new Example(format, stem(file), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Example named(String format, String name) {
        return of(format)
                .filter(example -> example.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The folder of the sources, so that expected results can be written anew. */
    static Path folder() {
        try {
            Path classes =
                    Path.of(Mappings.class.getResource("/formats/index.yaml").toURI());
            return classes.getParent().getParent().getParent().getParent().resolve("src/main/resources/formats");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file of the examples of a format. */
    static byte[] file(String format, String name) {
        try {
            return Files.readAllBytes(
                    folder().resolve(format).resolve("examples").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMessage(Path file) {
        String name = file.getFileName().toString();
        return !name.endsWith(".canonical.json") && !name.contains(".back.");
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceAll("\\.[a-z]+$", "");
    }

    String extension() {
        return file.getFileName().toString().replaceAll("^.*\\.", "");
    }

    Path expectedCanonical() {
        return file.resolveSibling(name + ".canonical.json");
    }

    Path expectedBack() {
        return file.resolveSibling(name + ".back." + extension());
    }

    byte[] body() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return new String(body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    Canonical canonical() {
        return MAPPINGS.toCanonical(MAPPINGS.format(format), body(), ARRIVAL);
    }

    NativeMessage to(String other) {
        return MAPPINGS.fromCanonical(MAPPINGS.format(other), canonical().json(), DEPARTURE);
    }

    /** Sent on when it was sent: what may hold for a time, such as a consent, holds then. */
    NativeMessage sentOnTo(String other) {
        String json = canonical().json();
        Instant sent = OffsetDateTime.parse(Leaves.json(json).path("timestamp").asText())
                .toInstant();
        Departure then = new Departure(DEPARTURE.messageId(), sent, DEPARTURE.hub(), DEPARTURE.recipient());
        return MAPPINGS.fromCanonical(MAPPINGS.format(other), json, then);
    }

    /** Whether a format can carry this message; one that carries the event may still miss what it cannot do without. */
    boolean fits(String other) {
        try {
            to(other);
            return true;
        } catch (Inexpressible e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return format + "/" + name;
    }
}
