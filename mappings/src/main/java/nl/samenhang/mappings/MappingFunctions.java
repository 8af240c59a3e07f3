package nl.samenhang.mappings;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.om.Item;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.om.Sequence;
import net.sf.saxon.om.StructuredQName;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.value.EmptySequence;
import net.sf.saxon.value.ObjectValue;
import net.sf.saxon.value.SequenceType;
import net.sf.saxon.value.StringValue;

/**
 * The words that a stylesheet may use beside XPath: {@code m:translate}, {@code m:look-up}, {@code m:back},
 * {@code m:uuid}, {@code m:instant}, {@code m:lost}, {@code m:refuse}, {@code m:split}, {@code m:text},
 * {@code m:merge}.
 */
final class MappingFunctions {
    static final String NAMESPACE = "https://fhir.samenhang.nl/mapping";
    private static final StructuredQName CALL = new StructuredQName("m", NAMESPACE, "call");

    private MappingFunctions() {}

    /** What a function does with its arguments, within one call; null is the empty sequence. */
    private interface Body {
        String apply(Call call, List<Item> arguments) throws XPathException;
    }

    static void register(Processor processor) {
        processor.registerExtensionFunction(new TextOfNode());
        processor.registerExtensionFunction(new MergedMaps());
        gathering(processor, "translate", 3, (call, a) -> call.translate(text(a, 0), text(a, 1), node(a, 2)));
        pure(processor, "look-up", 2, (call, a) -> call.lookUp(text(a, 0), text(a, 1)));
        pure(processor, "back", 2, (call, a) -> call.back(text(a, 0), text(a, 1)));
        pure(processor, "uuid", 1, (call, a) -> call.uuid(text(a, 0)));
        pure(processor, "instant", 1, (call, a) -> StufTime.read(text(a, 0)));
        gathering(processor, "lost", 2, (call, a) -> {
            call.lost(text(a, 0), text(a, 1));
            return null;
        });
        gathering(processor, "refuse", 1, (call, a) -> {
            throw call.refuse(text(a, 0));
        });
        gathering(processor, "split", 1, (call, a) -> {
            call.split(Integer.parseInt(text(a, 0)));
            return null;
        });
    }

    /** Hands a call to the functions of one run: it travels as a parameter, which Saxon keeps apart per run. */
    static void attach(Map<QName, XdmValue> parameters, Call call) {
        parameters.put(new QName(NAMESPACE, "call"), XdmValue.wrap(new ObjectValue<>(call)));
    }

    private static Call callOf(XPathContext context) throws XPathException {
        return (Call)
                ((ObjectValue<?>) context.getController().getParameter(CALL).head()).getObject();
    }

    private static String text(List<Item> arguments, int index) {
        Item item = arguments.get(index);
        return item == null ? "" : item.getStringValue();
    }

    private static XdmNode node(List<Item> arguments, int index) {
        return new XdmNode((NodeInfo) arguments.get(index));
    }

    /** Problems and losses are gathered as it runs: no call may be dropped or hoisted. */
    private static void gathering(Processor processor, String name, int arity, Body body) {
        processor.registerExtensionFunction(new Definition(name, arity, body, true));
    }

    /** The same arguments give the same result within a call, and nothing else happens. */
    private static void pure(Processor processor, String name, int arity, Body body) {
        processor.registerExtensionFunction(new Definition(name, arity, body, false));
    }

    /** A word that works within one call. */
    private static final class Definition extends SaxonWord {
        private final Body body;
        private final boolean gathers;

        Definition(String name, int arity, Body body, boolean gathers) {
            super(
                    name,
                    SequenceType.OPTIONAL_STRING,
                    Collections.nCopies(arity, SequenceType.OPTIONAL_ITEM).toArray(SequenceType[]::new));
            this.body = body;
            this.gathers = gathers;
        }

        @Override
        public boolean hasSideEffects() {
            return gathers;
        }

        @Override
        Sequence of(XPathContext context, Sequence[] given) throws XPathException {
            Item[] items = new Item[given.length];
            for (int i = 0; i < given.length; i++) {
                items[i] = given[i].head();
            }
            String result = body.apply(callOf(context), Arrays.asList(items));
            return result == null ? EmptySequence.getInstance() : new StringValue(result);
        }
    }
}
