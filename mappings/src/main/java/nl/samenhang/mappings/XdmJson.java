package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmArray;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;

/**
 * Maps and arrays of a stylesheet as a JSON tree; a node inside (the value of {@code @source}) becomes its native path.
 */
final class XdmJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private XdmJson() {}

    static JsonNode of(XdmValue value) throws SaxonApiException {
        if (value.size() == 0) {
            return NullNode.instance;
        }
        if (value.size() == 1) {
            return item(value.itemAt(0));
        }
        ArrayNode array = NODES.arrayNode();
        for (XdmItem item : value) {
            array.add(item(item));
        }
        return array;
    }

    private static JsonNode item(XdmItem item) throws SaxonApiException {
        if (item instanceof XdmMap map) {
            ObjectNode object = NODES.objectNode();
            for (var entry : map.entrySet()) {
                object.set(entry.getKey().getStringValue(), of(entry.getValue()));
            }
            return object;
        }
        if (item instanceof XdmArray array) {
            ArrayNode list = NODES.arrayNode();
            for (XdmValue member : array.asList()) {
                list.add(of(member));
            }
            return list;
        }
        if (item instanceof XdmNode node) {
            return NODES.textNode(NativePath.of(node));
        }
        return atomic((XdmAtomicValue) item);
    }

    private static JsonNode atomic(XdmAtomicValue value) throws SaxonApiException {
        Object plain = value.getValue();
        if (plain instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        if (plain instanceof java.math.BigDecimal amount) {
            return NODES.numberNode(amount);
        }
        return plain instanceof java.math.BigInteger number
                ? NODES.numberNode(number)
                : NODES.textNode(value.getStringValue());
    }
}
