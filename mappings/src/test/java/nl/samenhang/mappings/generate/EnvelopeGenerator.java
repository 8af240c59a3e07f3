package nl.samenhang.mappings.generate;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * GGK envelopes around generated messages, one format after the other. What the standard wants to be the same in the
 * envelope and in the message is made the same; all else of both is drawn.
 *
 * @param there makes the envelope of a message
 * @param back makes the envelope of a return message
 */
public record EnvelopeGenerator(Generator there, Generator back, List<Generator> carried) implements Generator {
    @Override
    public String message(long seed) {
        String content = carried.get((int) (seed % carried.size())).message(seed);
        Document inside = parsed(content);
        boolean returned = !text(inside, "IdentificatieRetour").isEmpty();
        Document envelope = parsed((returned ? back : there).message(seed));
        set(
                envelope,
                "functie",
                inside.getDocumentElement().getNamespaceURI().replaceAll("^.*/(jw\\d{3})/schema$", "$1"));
        set(first(envelope, "zender"), "organisatie", text(inside, returned ? "Ontvanger" : "Afzender"));
        set(first(envelope, "ontvanger"), "organisatie", text(inside, returned ? "Afzender" : "Ontvanger"));
        set(envelope, "referentienummerBericht", text(inside, returned ? "IdentificatieRetour" : "Identificatie"));
        set(envelope, "bericht", Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8)));
        return written(envelope);
    }

    private static Document parsed(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (Exception e) {
            throw new IllegalStateException("a generated message is no XML", e);
        }
    }

    private static String written(Document document) {
        try {
            StringWriter text = new StringWriter();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (Exception e) {
            throw new IllegalStateException("a generated envelope cannot be written", e);
        }
    }

    private static Element first(Document document, String name) {
        return (Element) document.getElementsByTagNameNS("*", name).item(0);
    }

    private static String text(Document document, String name) {
        Element element = first(document, name);
        return element == null ? "" : element.getTextContent();
    }

    private static void set(Document document, String name, String value) {
        set(document.getDocumentElement(), name, value);
    }

    /** Only where it was drawn: what may be left out stays left out. */
    private static void set(Element holder, String name, String value) {
        NodeList found = holder.getElementsByTagNameNS("*", name);
        if (found.getLength() > 0) {
            found.item(0).setTextContent(value);
        }
    }
}
