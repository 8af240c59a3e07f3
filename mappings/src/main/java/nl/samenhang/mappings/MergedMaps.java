package nl.samenhang.mappings;

import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.ma.map.DictionaryMap;
import net.sf.saxon.ma.map.KeyValuePair;
import net.sf.saxon.ma.map.MapItem;
import net.sf.saxon.ma.map.MapType;
import net.sf.saxon.om.Item;
import net.sf.saxon.om.Sequence;
import net.sf.saxon.om.SequenceIterator;
import net.sf.saxon.trans.XPathException;

/**
 * {@code m:merge(maps)}: one map of all of them, the first value of a key wins, as {@code map:merge} does for maps
 * whose keys are texts. That one builds a new tree for every entry; this one fills a table.
 */
final class MergedMaps extends SaxonWord {
    MergedMaps() {
        super("merge", MapType.SINGLE_MAP_ITEM, MapType.SEQUENCE_OF_MAPS);
    }

    @Override
    Sequence of(XPathContext context, Sequence[] given) throws XPathException {
        return merged(given[0].iterate());
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
