package nl.samenhang.mappings;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import nl.samenhang.profiles.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads XML from outside: no DTD, no entity, bounded depth and size, strict encoding. */
final class SafeXml {
    private static final Text NOT_WELL_FORMED = new Text("De XML is niet welgevormd.", "The XML is not well-formed.");
    private static final Text ENCODING = new Text(
            "De tekens passen niet bij de codering van het bericht.",
            "The characters do not fit the encoding of the message.");
    private static final Text DTD =
            new Text("Een DTD of entiteit is niet toegestaan.", "A DTD or an entity is not allowed.");
    private static final XMLInputFactory STREAMS = streams();
    private static final SAXParserFactory PARSERS = parsers();
    /** Parsers that wait for a next message: making one costs as much as reading a small message. */
    private static final Queue<XMLReader> IDLE = new ArrayBlockingQueue<>(16);

    private SafeXml() {}

    private static XMLInputFactory streams() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static SAXParserFactory parsers() {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the XML parser cannot be locked", e);
        }
        return factory;
    }

    /** Reads up to the first element, not further. */
    static Glance glance(byte[] body) {
        try {
            XMLStreamReader reader = STREAMS.createXMLStreamReader(new ByteArrayInputStream(body));
            while (!reader.isStartElement()) {
                if (reader.next() == XMLStreamReader.DTD) {
                    throw new NotReadable(DTD, reader.getLocation().getLineNumber(), 0);
                }
            }
            String namespace = reader.getNamespaceURI();
            return new Glance(namespace == null ? "" : namespace, reader.getLocalName(), Map.of());
        } catch (XMLStreamException e) {
            Text text = e.getNestedException() instanceof CharConversionException ? ENCODING : NOT_WELL_FORMED;
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
            throw new NotReadable(text, line, column);
        }
    }

    /** The whole message as a tree that knows its lines and columns. */
    static XdmNode tree(Processor processor, byte[] body) {
        XmlBounds bounds = new XmlBounds();
        try {
            XMLReader waiting = IDLE.poll();
            XMLReader reader = waiting == null ? PARSERS.newSAXParser().getXMLReader() : waiting;
            bounds.setParent(reader);
            DocumentBuilder builder = processor.newDocumentBuilder();
            builder.setLineNumbering(true);
            XdmNode tree = builder.build(new SAXSource(bounds, new InputSource(new ByteArrayInputStream(body))));
            // only after a message that went well, so that nothing of a broken one stays behind
            IDLE.offer(reader);
            return tree;
        } catch (SaxonApiException e) {
            throw bounds.refusal(SafeJson.isUtf8(body) ? reason(e) : ENCODING);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("no XML parser", e);
        }
    }

    private static Text reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharConversionException) {
                return ENCODING;
            }
            if (cause.getMessage() != null && cause.getMessage().contains("DOCTYPE")) {
                return DTD;
            }
        }
        return NOT_WELL_FORMED;
    }
}
