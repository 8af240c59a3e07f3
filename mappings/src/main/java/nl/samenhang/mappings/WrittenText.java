package nl.samenhang.mappings;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the values of XML while it is written. */
final class WrittenText extends DefaultHandler {
    private final Values values = new Values();
    private final StringBuilder text = new StringBuilder();

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        flush();
        for (int i = 0; i < attributes.getLength(); i++) {
            values.add(attributes.getValue(i));
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        flush();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    private void flush() {
        if (!text.isEmpty()) {
            values.add(text.toString());
            text.setLength(0);
        }
    }

    Values values() {
        return values;
    }
}
