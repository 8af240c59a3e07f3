package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmNode;

/** The XML around another XML message that it holds in base64: where it stands, its rules, and how it is written. */
record XmlEnvelope(FormatData data, XmlRules rules, XPathExecutable place, XsltMapping out) {
    static final Processor PROCESSOR = XsltMapping.PROCESSOR;

    /** @param place XPath of the element that holds the message */
    static XmlEnvelope compile(String formatId, FormatData data, List<JsonNode> rules, String place, XsltMapping out) {
        XPathCompiler compiler = PROCESSOR.newXPathCompiler();
        UsualPrefixes.BY_NAMESPACE.forEach((namespace, prefix) -> compiler.declareNamespace(prefix, namespace));
        try {
            return new XmlEnvelope(data, XmlRules.compile(rules), compiler.compile(place), out);
        } catch (SaxonApiException e) {
            throw new IllegalStateException("format " + formatId + ": cannot compile " + place, e);
        }
    }

    /** The element that holds the message; null when it is not there. */
    XdmNode holder(XdmNode document) throws SaxonApiException {
        XPathSelector selector = place.load();
        selector.setContextItem(document);
        return (XdmNode) selector.evaluateSingle();
    }

    /** The message in an element; null when it is no base64, or not all of it. */
    static byte[] content(XdmNode holder) {
        String base64 = holder.getStringValue().replaceAll("\\s", "");
        return NativeFormats.isBase64(base64) ? Base64.getDecoder().decode(base64) : null;
    }

    /** The envelope around a message, whose own root stands in it as {@code $content} for the stylesheet to read. */
    byte[] around(byte[] content, Format inner, Departure departure) throws SaxonApiException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("content", SafeXml.tree(PROCESSOR, content));
        parameters.put("base64", Base64.getEncoder().encodeToString(content));
        parameters.put("format", inner.id());
        parameters.put("reference", departure.messageId());
        parameters.put("hub-application", departure.hub().name());
        parameters.put("sent-at", StufTime.write(departure.sentAt()));
        out.run(new Call(data, departure.messageId()), parameters)
                .callTemplate(new QName("main"), PROCESSOR.newSerializer(bytes));
        return bytes.toByteArray();
    }
}
