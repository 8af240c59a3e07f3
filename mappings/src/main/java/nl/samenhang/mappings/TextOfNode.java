package nl.samenhang.mappings;

import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.lib.ExtensionFunctionCall;
import net.sf.saxon.lib.ExtensionFunctionDefinition;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.om.Sequence;
import net.sf.saxon.om.StructuredQName;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.type.Type;
import net.sf.saxon.value.EmptySequence;
import net.sf.saxon.value.SequenceType;
import net.sf.saxon.value.StringValue;

/**
 * {@code m:text(node)}: the text without white space around it; empty when there is none or the element is nil.
 * Stylesheets ask it of every node, some more than once, and a regular expression costs ten times as much.
 */
final class TextOfNode extends ExtensionFunctionDefinition {
    private static final NamespaceUri XSI = NamespaceUri.of("http://www.w3.org/2001/XMLSchema-instance");
    private static final StructuredQName NAME = new StructuredQName("m", MappingFunctions.NAMESPACE, "text");

    @Override
    public StructuredQName getFunctionQName() {
        return NAME;
    }

    @Override
    public SequenceType[] getArgumentTypes() {
        return new SequenceType[] {SequenceType.OPTIONAL_NODE};
    }

    @Override
    public SequenceType getResultType(SequenceType[] given) {
        return SequenceType.OPTIONAL_STRING;
    }

    @Override
    public boolean trustResultType() {
        return true;
    }

    @Override
    public ExtensionFunctionCall makeCallExpression() {
        return new ExtensionFunctionCall() {
            @Override
            public Sequence call(XPathContext context, Sequence[] arguments) throws XPathException {
                NodeInfo node = (NodeInfo) arguments[0].head();
                // all white space of XML is at or below the space, and so is all that trim takes away
                String text =
                        node == null || isNil(node) ? "" : node.getStringValue().trim();
                return text.isEmpty() ? EmptySequence.getInstance() : new StringValue(text);
            }
        };
    }

    private static boolean isNil(NodeInfo node) {
        String nil = node.getNodeKind() == Type.ELEMENT ? node.getAttributeValue(XSI, "nil") : null;
        return "true".equals(nil) || "1".equals(nil);
    }
}
