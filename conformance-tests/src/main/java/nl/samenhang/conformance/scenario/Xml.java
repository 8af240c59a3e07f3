package nl.samenhang.conformance.scenario;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Looks into XML that came from outside: no DTD, no entities, the usual StUF prefixes. */
final class Xml {
    private static final Map<String, String> PREFIXES = Map.of(
            "JZ", "http://www.stufstandaarden.nl/koppelvlak/jz0100",
            "StUF", "http://www.egem.nl/StUF/StUF0301",
            "BG", "http://www.egem.nl/StUF/sector/bg/0310",
            "ZKN", "http://www.egem.nl/StUF/sector/zkn/0310",
            "xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);

    private Xml() {}

    /** The text of each node that the expression finds; none when this is no well-formed XML. */
    static List<String> values(String expression, byte[] xml) {
        XPath xpath = XPathFactory.newInstance().newXPath();
        xpath.setNamespaceContext(new StufPrefixes());
        try {
            NodeList nodes = (NodeList) xpath.evaluate(expression, parse(xml), XPathConstants.NODESET);
            List<String> values = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                values.add(nodes.item(i).getTextContent());
            }
            return values;
        } catch (XPathExpressionException e) {
            throw new BrokenScenario("wrong XPath: " + expression);
        } catch (SAXException e) {
            // not XML: there is no value, and the expectation says so with what was seen
            return List.of();
        }
    }

    private static Document parse(byte[] xml) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            javax.xml.parsers.DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("this Java has no safe XML parser", e);
        }
    }

    private static final class StufPrefixes implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return PREFIXES.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
        }

        @Override
        public String getPrefix(String namespace) {
            return null;
        }

        @Override
        public Iterator<String> getPrefixes(String namespace) {
            return List.<String>of().iterator();
        }
    }
}
