package nl.samenhang.mappings;

import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;

/**
 * A canonical message as the maps and arrays that a stylesheet reads. By the function of XPath: the JSON builder of the
 * library leaves line ends and backslashes in a text escaped.
 */
final class JsonGraph {
    private static final QName JSON = new QName("json");
    private static final XPathExecutable PARSE = compile();

    private JsonGraph() {}

    private static XPathExecutable compile() {
        XPathCompiler compiler = XsltMapping.PROCESSOR.newXPathCompiler();
        compiler.declareVariable(JSON);
        try {
            return compiler.compile("parse-json($json)");
        } catch (SaxonApiException e) {
            throw new IllegalStateException("cannot compile the reading of JSON", e);
        }
    }

    static XdmValue of(String json) throws SaxonApiException {
        XPathSelector selector = PARSE.load();
        selector.setVariable(JSON, new XdmAtomicValue(json));
        return selector.evaluate();
    }
}
