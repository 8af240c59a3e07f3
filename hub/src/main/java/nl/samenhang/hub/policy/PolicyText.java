package nl.samenhang.hub.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.hub.policy.PolicyMatrix.Line;

/** The matrix as text of fixed width; the roles stand above the columns by number. */
public record PolicyText(PolicyMatrix matrix) {

    private static final int SHORT_HASH = 12;

    /** The lines, in Dutch. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Wie mag wat versturen en ontvangen (configuratie "
                + matrix.hash().substring(0, SHORT_HASH) + ")");
        lines.add("Wat hier niet staat, mag niet.");
        lines.add("");
        IntStream.range(0, matrix.roles().size())
                .forEach(number ->
                        lines.add("%4d  %s".formatted(number + 1, matrix.roles().get(number))));
        lines.add("");
        lines.addAll(table("Wie mag welk bericht versturen", matrix.sending()));
        lines.add("");
        lines.addAll(table("Wie mag welke gegevens ontvangen, onder welke voorwaarde", matrix.receiving()));
        lines.add("");
        matrix.conditions()
                .forEach(condition -> lines.add("%4s  doel: %s; grondslag: %s"
                        .formatted(condition.letter(), condition.purposes(), condition.bases())));
        return lines;
    }

    private List<String> table(String title, List<Line> table) {
        var heads = IntStream.rangeClosed(1, matrix.roles().size())
                .mapToObj(String::valueOf)
                .toList();
        var width = widest(Stream.concat(Stream.of(title), table.stream().map(Line::what)));
        var cell = widest(Stream.concat(heads.stream(), table.stream().flatMap(line -> line.cells().stream())));
        return Stream.concat(Stream.of(new Line(title, heads)), table.stream())
                .map(line -> padded(line.what(), width)
                        + line.cells().stream()
                                .map(text -> " | " + padded(text, cell))
                                .collect(Collectors.joining()))
                .map(String::stripTrailing)
                .toList();
    }

    private static int widest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
