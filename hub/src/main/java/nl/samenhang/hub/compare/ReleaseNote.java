package nl.samenhang.hub.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenhang.hub.compare.Difference.Side;
import nl.samenhang.profiles.Text;

/** A comparison as text, Dutch first. */
public record ReleaseNote(Comparison comparison) {

    private static final String INDENT = "    ";

    /** What changes for messages, then what changed in the files, then on what it rests. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        var words = new NoteWords(comparison);
        lines.add(words.verdict().inBoth());
        for (var change : comparison.changes()) {
            lines.add("- " + words.about(change).inBoth());
            lines.add(INDENT + "voor / before: " + sides(change.difference().before()));
            lines.add(INDENT + "na / after:    " + sides(change.difference().after()));
        }
        if (!comparison.files().isEmpty()) {
            lines.add("bestanden / files");
            comparison.files().forEach((path, what) -> lines.add(INDENT + path + ": " + what.inBoth()));
        }
        lines.add(words.basis().inBoth());
        return lines;
    }

    private static String sides(List<Side> sides) {
        return sides.isEmpty()
                ? NoteWords.NOTHING.inBoth()
                : sides.stream().map(Side::inWords).map(Text::inBoth).collect(Collectors.joining("; "));
    }
}
