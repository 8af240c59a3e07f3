package nl.samenhang.hub.map;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import nl.samenhang.hub.map.Arrow.Verdict;
import nl.samenhang.hub.map.Box.Column;
import nl.samenhang.hub.map.Layout.Area;
import nl.samenhang.hub.map.Layout.Point;

/** A layout on a page: title, heads of the columns, lines, boxes and legend. */
final class Drawing {

    static final double MARGIN = 24;
    /** Above the boxes: title, release and the heads of the columns. */
    static final double HEAD = 104;

    private static final double LEAST_WIDTH = 640;
    private static final double ARROW_LENGTH = 9;
    private static final double ARROW_WIDTH = 4;
    private static final String INK = "#0f172a";
    private static final String PALE = "#475569";

    private final Words words;
    private final Layout layout;
    private final SvgPage page;

    private Drawing(Words words, Layout layout, SvgPage page) {
        this.words = words;
        this.layout = layout;
        this.page = page;
    }

    /**
     * The page.
     *
     * @param release which release and day
     * @param inWords all that it shows, for who cannot see it
     */
    static byte[] of(Layout layout, Words words, String release, String inWords) throws XMLStreamException {
        var width = Math.max(layout.width(), LEAST_WIDTH);
        var height = layout.height() + Legend.HEIGHT;
        var page = new SvgPage(width, height, words.text("title") + " · " + release);
        page.description(inWords);
        page.rectangle(new Point(0, 0), width, height, "fill", "#ffffff");
        var drawing = new Drawing(words, layout, page);
        drawing.heads(release);
        for (var arrow : layout.arrows().entrySet()) {
            drawing.arrow(arrow.getKey(), arrow.getValue());
        }
        for (var junction : layout.junctions()) {
            page.dot(junction.place(), "fill", junction.verdict().colour());
        }
        for (var box : layout.boxes().entrySet()) {
            drawing.box(box.getKey(), box.getValue());
        }
        new Legend(words, page).draw(new Point(MARGIN, layout.height()));
        return page.finished();
    }

    private void heads(String release) throws XMLStreamException {
        page.text(new Point(MARGIN, 38), words.text("title"), "font-size", "20", "font-weight", "bold", "fill", INK);
        page.text(new Point(MARGIN, 58), release, "font-size", "12", "fill", PALE);
        for (var column : Column.values()) {
            var left = layout.boxes().entrySet().stream()
                    .filter(box -> box.getKey().column() == column)
                    .mapToDouble(box -> box.getValue().corner().x())
                    .min();
            if (left.isPresent()) {
                var text = words.text(column.name().toLowerCase(Locale.ROOT));
                page.text(new Point(left.getAsDouble(), HEAD - 14), text, "font-size", "12", "fill", PALE);
            }
        }
    }

    private void arrow(Arrow arrow, List<Point> corners) throws XMLStreamException {
        page.begin(arrow.tooltip(), "stroke", arrow.verdict().colour(), "fill", "none");
        page.line(
                corners,
                "stroke-width",
                arrow.copy() ? "1.2" : "1.8",
                "stroke-linejoin",
                "round",
                "stroke-dasharray",
                arrow.verdict().dashes());
        head(page, corners.get(corners.size() - 1), arrow.verdict(), arrow.copy());
        page.end();
    }

    /** Filled for a delivery, open for a copy. */
    static void head(SvgPage page, Point tip, Verdict verdict, boolean copy) throws XMLStreamException {
        var back = tip.x() - ARROW_LENGTH;
        page.area(
                List.of(new Point(back, tip.y() - ARROW_WIDTH), tip, new Point(back, tip.y() + ARROW_WIDTH)),
                "stroke",
                verdict.colour(),
                "fill",
                copy ? "#ffffff" : verdict.colour());
    }

    private void box(Box box, Area area) throws XMLStreamException {
        var message = box.column() == Column.MESSAGE;
        var corner = area.corner();
        page.begin(box.tooltip());
        page.rectangle(
                corner,
                area.width(),
                area.height(),
                "rx",
                message ? "14" : "3",
                "fill",
                message ? "#eef2ff" : "#f8fafc",
                "stroke",
                message ? "#6366f1" : "#64748b");
        var y = corner.y() + Box.PADDING;
        for (var line : box.lines()) {
            y += line.weight().height();
            page.text(
                    new Point(corner.x() + Box.PADDING, y - line.weight().size() * 0.3),
                    line.text(),
                    "font-size",
                    String.valueOf(line.weight().size()),
                    "font-weight",
                    line.weight().bold() ? "bold" : "",
                    "fill",
                    line.weight().bold() ? INK : PALE);
        }
        page.end();
    }
}
