package nl.samenhang.mappings;

import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.om.Sequence;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.type.Type;
import net.sf.saxon.value.EmptySequence;
import net.sf.saxon.value.SequenceType;
import net.sf.saxon.value.StringValue;

/**
 * {@code m:text(node)}: the text without white space around it; empty when there is none or the element is nil.
 * Stylesheets ask it of every node, some more than once, and a regular expression costs ten times as much.
 */
final class TextOfNode extends SaxonWord {
    private static final NamespaceUri XSI = NamespaceUri.of("http://www.w3.org/2001/XMLSchema-instance");

    TextOfNode() {
        super("text", SequenceType.OPTIONAL_STRING, SequenceType.OPTIONAL_NODE);
    }

    @Override
    Sequence of(XPathContext context, Sequence[] given) throws XPathException {
        NodeInfo node = (NodeInfo) given[0].head();
        // all white space of XML is at or below the space, and so is all that trim takes away
        String text = node == null || isNil(node) ? "" : node.getStringValue().trim();
        return text.isEmpty() ? EmptySequence.getInstance() : new StringValue(text);
    }

    private static boolean isNil(NodeInfo node) {
        String nil = node.getNodeKind() == Type.ELEMENT ? node.getAttributeValue(XSI, "nil") : null;
        return "true".equals(nil) || "1".equals(nil);
    }
}
