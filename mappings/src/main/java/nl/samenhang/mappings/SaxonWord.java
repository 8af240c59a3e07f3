package nl.samenhang.mappings;

import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.lib.ExtensionFunctionCall;
import net.sf.saxon.lib.ExtensionFunctionDefinition;
import net.sf.saxon.om.Sequence;
import net.sf.saxon.om.StructuredQName;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.value.SequenceType;

/** A word that a stylesheet may use beside XPath, with what it takes and gives. */
abstract class SaxonWord extends ExtensionFunctionDefinition {
    private final StructuredQName name;
    private final SequenceType result;
    private final SequenceType[] arguments;

    SaxonWord(String name, SequenceType result, SequenceType... arguments) {
        this.name = new StructuredQName("m", MappingFunctions.NAMESPACE, name);
        this.result = result;
        this.arguments = arguments;
    }

    abstract Sequence of(XPathContext context, Sequence[] given) throws XPathException;

    @Override
    public final StructuredQName getFunctionQName() {
        return name;
    }

    @Override
    public final SequenceType[] getArgumentTypes() {
        return arguments;
    }

    @Override
    public final SequenceType getResultType(SequenceType[] given) {
        return result;
    }

    @Override
    public final boolean trustResultType() {
        return true;
    }

    @Override
    public final ExtensionFunctionCall makeCallExpression() {
        return new ExtensionFunctionCall() {
            @Override
            public Sequence call(XPathContext context, Sequence[] given) throws XPathException {
                return of(context, given);
            }
        };
    }
}
