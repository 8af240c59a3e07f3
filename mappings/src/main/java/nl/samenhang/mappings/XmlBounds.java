package nl.samenhang.mappings;

import nl.samenhang.profiles.Text;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Counts while a message is read and stops one that is too deep or too large; remembers where and why reading ended.
 */
final class XmlBounds extends XMLFilterImpl {
    private static final int MAX_DEPTH = 200;
    private static final int MAX_ELEMENTS = 100_000;
    private static final Text TOO_DEEP = new Text("De XML is te diep genest.", "The XML is nested too deeply.");
    private static final Text TOO_MANY =
            new Text("Het bericht heeft te veel elementen.", "The message has too many elements.");

    private static final Text VERSION = new Text(
            "XML 1.1 wordt niet gelezen, want daarin passen stuurtekens; gebruik XML 1.0.",
            "XML 1.1 is not read, because it has room for control characters; use XML 1.0.");

    private Locator locator;
    private int depth;
    private int elements;
    private Text broken;

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
        super.setDocumentLocator(locator);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (elements == 0 && locator instanceof Locator2 more && "1.1".equals(more.getXMLVersion())) {
            stop(VERSION);
        }
        if (++depth > MAX_DEPTH) {
            stop(TOO_DEEP);
        }
        if (++elements > MAX_ELEMENTS) {
            stop(TOO_MANY);
        }
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        depth--;
        super.endElement(uri, localName, name);
    }

    private void stop(Text text) throws SAXException {
        broken = text;
        throw new SAXParseException(text.en(), locator);
    }

    /** The refusal that says where reading ended; a bound that was passed explains more than the parser does. */
    NotReadable refusal(Text reason) {
        int line = locator == null ? 0 : Math.max(0, locator.getLineNumber());
        int column = locator == null ? 0 : Math.max(0, locator.getColumnNumber());
        return new NotReadable(broken == null ? reason : broken, line, column);
    }
}
