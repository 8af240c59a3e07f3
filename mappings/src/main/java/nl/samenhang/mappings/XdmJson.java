package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import net.sf.saxon.ma.arrays.ArrayItem;
import net.sf.saxon.ma.map.KeyValuePair;
import net.sf.saxon.ma.map.MapItem;
import net.sf.saxon.om.GroundedValue;
import net.sf.saxon.om.Item;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.value.AtomicValue;
import net.sf.saxon.value.BigDecimalValue;
import net.sf.saxon.value.BooleanValue;
import net.sf.saxon.value.IntegerValue;

/**
 * Maps and arrays of a stylesheet as a JSON tree; a node inside (the value of {@code @source}) becomes its native path.
 * It reads the engine's own values: the public view of them makes a copy of every map and list.
 */
final class XdmJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final NativePath paths = new NativePath();

    private XdmJson() {}

    static JsonNode of(XdmValue value) throws XPathException {
        return new XdmJson().value(value.getUnderlyingValue());
    }

    private JsonNode value(GroundedValue value) throws XPathException {
        int length = value.getLength();
        if (length == 0) {
            return NullNode.instance;
        }
        return length == 1 ? item(value.head()) : list(value.asIterable());
    }

    private JsonNode item(Item item) throws XPathException {
        if (item instanceof MapItem map) {
            ObjectNode object = NODES.objectNode();
            for (KeyValuePair entry : map.keyValuePairs()) {
                object.set(entry.key.getStringValue(), value(entry.value));
            }
            return object;
        }
        if (item instanceof ArrayItem array) {
            return list(array.members());
        }
        return item instanceof NodeInfo node ? TextNode.valueOf(paths.to(node)) : atomic((AtomicValue) item);
    }

    private ArrayNode list(Iterable<? extends GroundedValue> members) throws XPathException {
        ArrayNode list = NODES.arrayNode();
        for (GroundedValue member : members) {
            list.add(value(member));
        }
        return list;
    }

    private static JsonNode atomic(AtomicValue value) throws XPathException {
        if (value instanceof BooleanValue truth) {
            return BooleanNode.valueOf(truth.getBooleanValue());
        }
        if (value instanceof BigDecimalValue amount) {
            return NODES.numberNode(amount.getDecimalValue());
        }
        return value instanceof IntegerValue number
                ? NODES.numberNode(number.asBigInteger())
                : TextNode.valueOf(value.getStringValue());
    }
}
