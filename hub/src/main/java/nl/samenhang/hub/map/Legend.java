package nl.samenhang.hub.map;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.samenhang.hub.map.Arrow.Verdict;
import nl.samenhang.hub.map.Layout.Point;

/** What colours, dashes and arrows mean. */
final class Legend {

    static final double HEIGHT = 132;

    private static final double LINE = 22;
    private static final double SAMPLE = 56;

    private final Words words;
    private final SvgPage page;

    Legend(Words words, SvgPage page) {
        this.words = words;
        this.page = page;
    }

    void draw(Point corner) throws XMLStreamException {
        var y = corner.y() + LINE;
        sample(new Point(corner.x(), y), Verdict.ALL, false, "legend-all");
        sample(new Point(corner.x(), y + LINE), Verdict.PART, false, "legend-part");
        sample(new Point(corner.x(), y + 2 * LINE), Verdict.NOBODY, false, "legend-nobody");
        sample(new Point(corner.x(), y + 3 * LINE), Verdict.SENT, true, "legend-copy");
    }

    private void sample(Point left, Verdict verdict, boolean copy, String text) throws XMLStreamException {
        var tip = new Point(left.x() + SAMPLE, left.y());
        page.line(
                List.of(left, tip),
                "stroke",
                verdict.colour(),
                "stroke-width",
                copy ? "1.2" : "1.8",
                "stroke-dasharray",
                verdict.dashes());
        Drawing.head(page, tip, verdict, copy);
        page.text(new Point(tip.x() + 12, left.y() + 4), words.text(text), "font-size", "12", "fill", "#0f172a");
    }
}
