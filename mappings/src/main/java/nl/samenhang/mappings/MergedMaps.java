package nl.samenhang.mappings;

import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.lib.ExtensionFunctionCall;
import net.sf.saxon.lib.ExtensionFunctionDefinition;
import net.sf.saxon.ma.map.DictionaryMap;
import net.sf.saxon.ma.map.KeyValuePair;
import net.sf.saxon.ma.map.MapItem;
import net.sf.saxon.ma.map.MapType;
import net.sf.saxon.om.Item;
import net.sf.saxon.om.Sequence;
import net.sf.saxon.om.SequenceIterator;
import net.sf.saxon.om.StructuredQName;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.value.SequenceType;

/**
 * {@code m:merge(maps)}: one map of all of them, the first value of a key wins, as {@code map:merge} does for maps
 * whose keys are texts. That one builds a new tree for every entry; this one fills a table.
 */
final class MergedMaps extends ExtensionFunctionDefinition {
    private static final StructuredQName NAME = new StructuredQName("m", MappingFunctions.NAMESPACE, "merge");

    @Override
    public StructuredQName getFunctionQName() {
        return NAME;
    }

    @Override
    public SequenceType[] getArgumentTypes() {
        return new SequenceType[] {MapType.SEQUENCE_OF_MAPS};
    }

    @Override
    public SequenceType getResultType(SequenceType[] given) {
        return MapType.SINGLE_MAP_ITEM;
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
                return merged(arguments[0].iterate());
            }
        };
    }

    private static MapItem merged(SequenceIterator maps) throws XPathException {
        DictionaryMap all = new DictionaryMap();
        for (Item map = maps.next(); map != null; map = maps.next()) {
            for (KeyValuePair entry : ((MapItem) map).keyValuePairs()) {
                String key = entry.key.getStringValue();
                if (!all.containsStringKey(key)) {
                    all.initialPut(key, entry.value);
                }
            }
        }
        return all;
    }
}
