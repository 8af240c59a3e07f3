package nl.samenhang.mappings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What runs with generated messages counted: kept in a small file, and shown in the README as two tables. */
final class GeneratedFigures {
    /** Figures of one format. */
    record Row(String schema, int made, int refused, int written, int judged) {
        static Row of(String line) {
            String[] part = line.split("\\|");
            return new Row(
                    part[1],
                    Integer.parseInt(part[2]),
                    Integer.parseInt(part[3]),
                    Integer.parseInt(part[4]),
                    Integer.parseInt(part[5]));
        }

        String line(String format) {
            return "%s|%s|%d|%d|%d|%d".formatted(format, schema, made, refused, written, judged);
        }
    }

    private static final Path FILE = Example.folder()
            .resolve("../../../test/resources/generate/counted.txt")
            .normalize();
    private static final Path README =
            Example.folder().resolve("../../../../README.md").normalize();
    private static final String BEGIN = "<!-- figures: generated, see GeneratedRoundTripTest -->\n";
    private static final String END = "<!-- end of figures -->";

    private final Map<String, Row> rows = new TreeMap<>();

    GeneratedFigures() {
        try {
            Files.readAllLines(FILE).forEach(line -> rows.put(line.split("\\|")[0], Row.of(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> formats() {
        return rows.keySet();
    }

    Row row(String format) {
        return rows.get(format);
    }

    void keep(Map<String, Row> counted) {
        rows.putAll(counted);
        StringBuilder text = new StringBuilder();
        rows.forEach((format, row) -> text.append(row.line(format)).append('\n'));
        try {
            Files.writeString(FILE, text);
            Files.writeString(README, wantedReadme());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String readme() {
        try {
            return Files.readString(README);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The README with the tables that the file asks for. */
    String wantedReadme() {
        String text = readme();
        return text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + tables() + text.substring(text.indexOf(END));
    }

    private String tables() {
        StringBuilder checked = new StringBuilder("| format | schema | outputs checked against it |\n|---|---|---|\n");
        StringBuilder trips = new StringBuilder(
                "| format | messages made | refused by the rules | there and back | also judged by the profiles |\n"
                        + "|---|---|---|---|---|\n");
        rows.forEach((format, row) -> {
            checked.append("| `%s` | `%s` | %d |\n".formatted(format, row.schema(), row.written()));
            trips.append("| `%s` | %d | %d | %d | %d |\n"
                    .formatted(format, row.made(), row.refused(), row.made() - row.refused(), row.judged()));
        });
        return checked + "\n" + trips;
    }
}
