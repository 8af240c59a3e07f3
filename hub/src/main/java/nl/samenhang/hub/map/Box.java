package nl.samenhang.hub.map;

import java.util.List;
import java.util.stream.Stream;

/**
 * A box on the map: partners that send or get the same, or a message.
 *
 * @param number which box, from 0
 * @param column where it stands
 * @param lines what it says, from above
 * @param tooltip what it says to whoever points at it
 */
record Box(int number, Column column, List<Line> lines, String tooltip) {

    static final double PADDING = 10;

    /** Copies the lines. */
    Box {
        lines = List.copyOf(lines);
    }

    /** From left to right. */
    enum Column {
        SENDS,
        MESSAGE,
        RECEIVES
    }

    /** How a line stands out. */
    enum Weight {
        ROLE(10.5, 1.8, false),
        NAME(13, 1.35, true),
        DETAIL(10.5, 1.35, false);

        private final double size;
        private final double leading;
        private final boolean bold;

        Weight(double size, double leading, boolean bold) {
            this.size = size;
            this.leading = leading;
            this.bold = bold;
        }

        double size() {
            return size;
        }

        boolean bold() {
            return bold;
        }

        /** From the line before to this one. */
        double height() {
            return size * leading;
        }
    }

    /** One line of text. */
    record Line(String text, Weight weight) {

        private static final double WIDEST = 290;

        /** A text in as many lines as it needs. */
        static Stream<Line> of(String text, Weight weight) {
            return TextSize.wrap(text, weight.size, weight.bold, WIDEST).stream()
                    .map(part -> new Line(part, weight));
        }

        double width() {
            return TextSize.width(text, weight.size, weight.bold);
        }
    }

    double width() {
        return 2 * PADDING + lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    double height() {
        return 2 * PADDING
                + lines.stream().mapToDouble(line -> line.weight().height()).sum();
    }
}
