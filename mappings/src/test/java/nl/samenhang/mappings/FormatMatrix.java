package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which format carries which event, as the folders of the formats say, with the examples of each event. */
final class FormatMatrix {
    private static final String ALL = "*";
    private static final String ANNOUNCED = "announced: the hub must fetch";

    private final Map<String, List<String>> examples = new TreeMap<>();

    FormatMatrix() {
        // beside this module, for the profiles may stand on the classpath as a jar
        Path folder = Example.folder().resolve("../../../../../profiles/src/main/resources/fhir-examples");
        try (Stream<Path> files = Files.list(folder.normalize())) {
            files.sorted().map(FormatMatrix::text).forEach(json -> examples.computeIfAbsent(
                            event(json), event -> new ArrayList<>())
                    .add(json));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String event(String json) {
        return Leaves.json(json).at("/entry/0/resource/eventCoding/code").asText();
    }

    /** Every event of the shared form, with its examples as FHIR. */
    Map<String, List<String>> examples() {
        return examples;
    }

    static List<Format> formats() {
        return Example.MAPPINGS.formats();
    }

    static boolean reads(Format format, String event) {
        return format.in() && !format.announces() && format.events().contains(event);
    }

    /** A format that names no events announces any: which one is only known when it has been fetched. */
    static boolean announces(Format format, String event) {
        return format.in()
                && format.announces()
                && (format.events().isEmpty() || format.events().contains(event));
    }

    static boolean writes(Format format, String event) {
        return format.out() && format.events().contains(event);
    }

    /** Why this format does not carry this event; its own reason for the event, or the one it has for all others. */
    static String reason(Format format, String event) {
        JsonNode reasons = yaml(format).path("notExpressible");
        return reasons.path(reasons.has(event) ? event : ALL).path("en").asText();
    }

    /** Why examples of an event that the format carries cannot be written all the same. */
    Set<String> refusals(Format format, String event) {
        Set<String> reasons = new TreeSet<>();
        for (String example : examples.get(event)) {
            try {
                Example.MAPPINGS.fromCanonical(format, example, Example.DEPARTURE);
            } catch (Inexpressible e) {
                reasons.add(e.text().en());
            }
        }
        return reasons;
    }

    private static JsonNode yaml(Format format) {
        return Resources.onClasspath("formats/" + format.id()).yaml("format.yaml");
    }

    /** The matrix as the README holds it: a row for each format, a column for each event, a reason for every dash. */
    String markdown() {
        StringBuilder table = new StringBuilder("| format | " + String.join(" | ", examples.keySet()) + " |\n");
        table.append("|---|").append("---|".repeat(examples.size())).append('\n');
        for (Format format : formats()) {
            table.append("| `").append(format.id()).append("` | ");
            table.append(
                    examples.keySet().stream().map(event -> cell(format, event)).collect(Collectors.joining(" | ")));
            table.append(" |\n");
        }
        table.append(
                "\nWhy a dash (not expressible), what is announced and never written, and what is refused for its content:\n\n");
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        formats().forEach(format -> reasons(format, byReason));
        byReason.forEach((reason, formats) -> table.append("- %s: %s\n".formatted(String.join(", ", formats), reason)));
        return table.toString();
    }

    private static String cell(Format format, String event) {
        List<String> ways = new ArrayList<>();
        if (reads(format, event)) {
            ways.add("in");
        }
        if (announces(format, event)) {
            ways.add(ANNOUNCED);
        }
        if (writes(format, event)) {
            ways.add("out");
        }
        return ways.isEmpty() ? "-" : String.join(" + ", ways);
    }

    /** One line for a reason, with all the formats that have it. */
    private void reasons(Format format, Map<String, List<String>> byReason) {
        String name = "`" + format.id() + "`";
        for (String event : examples.keySet()) {
            if (writes(format, event)) {
                refusals(format, event).forEach(reason -> told(byReason, reason, name + " (some of " + event + ")"));
            } else if (!reads(format, event)) {
                told(byReason, reason(format, event), name);
            }
        }
    }

    private static void told(Map<String, List<String>> byReason, String reason, String format) {
        List<String> formats = byReason.computeIfAbsent(reason, r -> new ArrayList<>());
        if (!formats.contains(format)) {
            formats.add(format);
        }
    }
}
