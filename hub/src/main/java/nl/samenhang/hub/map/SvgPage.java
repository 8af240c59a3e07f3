package nl.samenhang.hub.map;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.samenhang.hub.map.Layout.Point;

/** An SVG page as it is written. Whatever is text goes through the XML writer, so a name stays a name. */
final class SvgPage {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** @param label what it shows, in one line, for who cannot see it */
    SvgPage(double width, double height, String label) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(SVG);
        attributes(
                "width",
                number(width),
                "height",
                number(height),
                "viewBox",
                "0 0 " + number(width) + " " + number(height),
                "role",
                "img",
                "aria-labelledby",
                "map-title map-description",
                "font-family",
                "Arial, Helvetica, 'Liberation Sans', sans-serif");
        element("title", label, "id", "map-title");
    }

    void description(String text) throws XMLStreamException {
        element("desc", text, "id", "map-description");
    }

    /** Begins what belongs together, with what it says to whoever points at it. */
    void begin(String tooltip, String... attributes) throws XMLStreamException {
        xml.writeStartElement("g");
        attributes(attributes);
        if (!tooltip.isEmpty()) {
            element("title", tooltip);
        }
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    void rectangle(Point corner, double width, double height, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        attributes(
                "x", number(corner.x()),
                "y", number(corner.y()),
                "width", number(width),
                "height", number(height));
        attributes(attributes);
    }

    void dot(Point middle, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("circle");
        attributes("cx", number(middle.x()), "cy", number(middle.y()), "r", "3");
        attributes(attributes);
    }

    void text(Point begin, String text, String... attributes) throws XMLStreamException {
        xml.writeStartElement("text");
        attributes("x", number(begin.x()), "y", number(begin.y()));
        attributes(attributes);
        xml.writeCharacters(visible(text));
        xml.writeEndElement();
    }

    void line(List<Point> corners, String... attributes) throws XMLStreamException {
        shape("polyline", corners, attributes);
    }

    void area(List<Point> corners, String... attributes) throws XMLStreamException {
        shape("polygon", corners, attributes);
    }

    byte[] finished() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private void shape(String name, List<Point> corners, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(
                "points",
                corners.stream()
                        .map(corner -> number(corner.x()) + "," + number(corner.y()))
                        .collect(Collectors.joining(" ")));
        attributes(attributes);
    }

    private void element(String name, String text, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(visible(text));
        xml.writeEndElement();
    }

    /** Name and value by turns; an empty value is left out. */
    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (var i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
    }

    /** Characters that show nothing, or turn the reading direction, are no part of a name on a map. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{C}&&[^\n]]", "\uFFFD");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceAll("\\.0$", "");
    }
}
