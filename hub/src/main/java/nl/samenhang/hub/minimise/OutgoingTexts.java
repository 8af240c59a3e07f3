package nl.samenhang.hub.minimise;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** What a message says to its reader: the values, not the names of fields, which are the same in every message. */
final class OutgoingTexts {

    private static final JsonMapper JSON = new JsonMapper();

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private OutgoingTexts() {}

    /** All values, one a line; a format that is neither JSON nor XML whole. */
    static String of(String mediaType, byte[] content) {
        if (mediaType.contains("json")) {
            return json(content);
        }
        return mediaType.contains("xml") ? xml(content) : new String(content, StandardCharsets.UTF_8);
    }

    private static String json(byte[] content) {
        var texts = new StringJoiner("\n");
        try (var parser = JSON.createParser(content)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.add(parser.getString());
                }
            }
        }
        return texts.toString();
    }

    private static String xml(byte[] content) {
        var texts = new StringJoiner("\n");
        try {
            var reader = XML.createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    texts.add(reader.getText());
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    for (int attribute = 0; attribute < reader.getAttributeCount(); attribute++) {
                        texts.add(reader.getAttributeValue(attribute));
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a mapping wrote XML that cannot be read", e);
        }
        return texts.toString();
    }
}
