package nl.samenhang.hub.map;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is in a plain sans serif font, a little generously: whoever looks at the map has a font of their own,
 * and where it is made there may be none.
 */
final class TextSize {

    private static final String NARROW = "iljtfrI.,:;'|()[]-·/ ";
    private static final String WIDE = "mwMW@%…→";

    private TextSize() {}

    /** In the unit of the font size. */
    static double width(String text, double size, boolean bold) {
        var ems = text.codePoints().mapToDouble(TextSize::ems).sum();
        return ems * size * (bold ? 1.08 : 1);
    }

    private static double ems(int character) {
        if (NARROW.indexOf(character) >= 0) {
            return 0.38;
        }
        if (WIDE.indexOf(character) >= 0 || character > 0x2E80) {
            return 1;
        }
        return Character.isUpperCase(character) ? 0.74 : 0.6;
    }

    /** In lines of at most this width, broken between words, and within a word that is wider than that. */
    static List<String> wrap(String text, double size, boolean bold, double most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split("(?<= )")) {
            for (var part : parts(word, size, bold, most)) {
                if (line.length() > 0 && width(line + part.stripTrailing(), size, bold) > most) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                line.append(part);
            }
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static List<String> parts(String word, double size, boolean bold, double most) {
        var fitting = Math.max(1, (int) (most / size));
        if (width(word.strip(), size, bold) <= most) {
            return List.of(word);
        }
        var parts = new ArrayList<String>();
        for (var from = 0; from < word.length(); from += fitting) {
            parts.add(word.substring(from, Math.min(word.length(), from + fitting)));
        }
        return parts;
    }
}
