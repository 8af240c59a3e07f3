package nl.samenhang.mappings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenhang.profiles.Finding;
import nl.samenhang.profiles.ProfileValidator;

/** What became of the generated messages of one format, in figures and with the seeds of what went wrong. */
final class GeneratedReport {
    /** One message with its seed. */
    record Case(long seed, GeneratedTrip trip) {}

    private static final Path FOLDER = Path.of("target/generated");

    private final GeneratedFormat format;
    private final Map<String, List<String>> faults = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final List<Case> sample = new ArrayList<>();
    private int refused;
    private int read;
    private int written;
    private int judged;

    GeneratedReport(GeneratedFormat format) {
        this.format = format;
    }

    void add(Case one) {
        GeneratedTrip trip = one.trip();
        refused += trip.refusal().isEmpty() ? 0 : 1;
        read += trip.canonical().isPresent() ? 1 : 0;
        written += trip.written();
        trip.refusal()
                .forEach(problem ->
                        refusals.merge(kind(problem.rule() + " at " + problem.nativePath()), 1, Integer::sum));
        trip.faults().forEach(fault -> fault(one.seed(), fault));
        trip.canonical().filter(canonical -> sample.size() < 200).ifPresent(canonical -> sample.add(one));
    }

    private void fault(long seed, String fault) {
        faults.computeIfAbsent(kind(fault.replaceAll("(?s) = .*", "")), kind -> new ArrayList<>())
                .add("seed " + seed + ": " + fault);
    }

    private static String kind(String text) {
        return text.replaceAll("\\[\\d+]", "");
    }

    /** A sample only: this takes more time than all the rest. */
    void judge(ProfileValidator profiles, int size) {
        List<Case> some = IntStream.range(0, Math.min(size, sample.size()))
                .mapToObj(i -> sample.get(i * Math.max(1, sample.size() / size)))
                .toList();
        some.parallelStream().forEach(one -> {
            List<Finding> found =
                    profiles.validate(one.trip().canonical().orElseThrow().json());
            synchronized (this) {
                judged++;
                found.stream()
                        .filter(Finding::isError)
                        .forEach(finding -> fault(one.seed(), "not valid by the profiles: " + finding));
            }
        });
    }

    int read() {
        return read;
    }

    int refusedPercent() {
        return 100 * refused / Math.max(1, refused + read);
    }

    String refusals() {
        return "refused by the rules: " + refusals;
    }

    /** Each kind of fault (what is wrong with which path) once, with how often and an example to repeat. */
    List<String> faults() {
        return faults.values().stream()
                .map(same -> "%d times, first %s".formatted(same.size(), same.get(0)))
                .toList();
    }

    GeneratedFigures.Row row() {
        return new GeneratedFigures.Row(format.file(), refused + read, refused, written, judged);
    }

    /** Figures and faults of one format, to look things up in. */
    void write() {
        String line = row().line(format.name());
        String more = refusals.entrySet().stream()
                .map(entry -> "refused " + entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining("\n"));
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(format.name().replace('/', '_') + ".txt"),
                    line + "\n" + more + "\n" + String.join("\n", faults()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
