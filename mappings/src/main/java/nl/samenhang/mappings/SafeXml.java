package nl.samenhang.mappings;

import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.samenhang.profiles.Text;

/** Reads XML from outside: no DTD, no entity, bounded depth and size, strict encoding. */
final class SafeXml {
    static final Text NOT_WELL_FORMED = new Text("De XML is niet welgevormd.", "The XML is not well-formed.");
    static final Text ENCODING = new Text(
            "De tekens passen niet bij de codering van het bericht.",
            "The characters do not fit the encoding of the message.");
    static final Text DTD = new Text("Een DTD of entiteit is niet toegestaan.", "A DTD or entity is not allowed.");
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Reads up to the first element, not further. */
    static Glance glance(byte[] body) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(body));
            while (!reader.isStartElement()) {
                if (reader.next() == XMLStreamReader.DTD) {
                    throw new NotReadable(DTD, reader.getLocation().getLineNumber(), 0);
                }
            }
            String namespace = reader.getNamespaceURI();
            return new Glance(namespace == null ? "" : namespace, reader.getLocalName(), Map.of());
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    private static NotReadable refused(XMLStreamException e) {
        Location at = e.getLocation();
        Text text = e.getNestedException() instanceof java.io.CharConversionException ? ENCODING : NOT_WELL_FORMED;
        return at == null
                ? new NotReadable(text, 0, 0)
                : new NotReadable(text, at.getLineNumber(), at.getColumnNumber());
    }
}
