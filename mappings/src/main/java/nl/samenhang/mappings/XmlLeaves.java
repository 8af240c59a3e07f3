package nl.samenhang.mappings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.om.NodeName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;

/**
 * The values of an XML message, text and attributes, each with its path; one walk, because a message is translated
 * often.
 */
final class XmlLeaves {
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final List<Leaf> leaves = new ArrayList<>();

    private XmlLeaves() {}

    static List<Leaf> of(XdmNode document) {
        XmlLeaves found = new XmlLeaves();
        found.children(document.getUnderlyingNode(), "");
        return found.leaves;
    }

    private void children(NodeInfo parent, String path) {
        Map<NodeName, Integer> totals = totals(parent);
        Map<NodeName, Integer> seen = new HashMap<>();
        boolean single = totals.isEmpty();
        AxisIterator children = parent.iterateAxis(AxisInfo.CHILD);
        for (NodeInfo child = children.next(); child != null; child = children.next()) {
            if (child.getNodeKind() == Type.ELEMENT) {
                NodeName name = name(child);
                int index = seen.merge(name, 1, Integer::sum);
                String step = path + "/" + step(child);
                element(child, totals.get(name) > 1 ? step + "[" + index + "]" : step);
            } else if (!single && child.getNodeKind() == Type.TEXT) {
                text(child.getStringValue(), path, "");
            }
        }
    }

    private static Map<NodeName, Integer> totals(NodeInfo parent) {
        Map<NodeName, Integer> totals = new HashMap<>();
        AxisIterator children = parent.iterateAxis(AxisInfo.CHILD);
        for (NodeInfo child = children.next(); child != null; child = children.next()) {
            if (child.getNodeKind() == Type.ELEMENT) {
                totals.merge(name(child), 1, Integer::sum);
            }
        }
        return totals;
    }

    private void element(NodeInfo element, String path) {
        String mark = attributes(element, path);
        if (element.hasChildNodes()) {
            if (hasElements(element)) {
                children(element, path);
            } else {
                text(element.getStringValue(), path, mark);
            }
        }
    }

    private static boolean hasElements(NodeInfo element) {
        AxisIterator children = element.iterateAxis(AxisInfo.CHILD);
        for (NodeInfo child = children.next(); child != null; child = children.next()) {
            if (child.getNodeKind() == Type.ELEMENT) {
                return true;
            }
        }
        return false;
    }

    private String attributes(NodeInfo element, String path) {
        String mark = "";
        AxisIterator attributes = element.iterateAxis(AxisInfo.ATTRIBUTE);
        for (NodeInfo attribute = attributes.next(); attribute != null; attribute = attributes.next()) {
            if (attribute.getURI().isEmpty() && mark.isEmpty()) {
                mark = "@" + attribute.getLocalPart() + "='" + attribute.getStringValue() + "'";
            }
            if (!attribute.getURI().equals(INSTANCE)) {
                text(attribute.getStringValue(), path + "/@" + step(attribute), "");
            }
        }
        return mark;
    }

    private void text(String value, String path, String mark) {
        if (!value.isBlank()) {
            leaves.add(new Leaf(path, value.strip(), mark));
        }
    }

    private static NodeName name(NodeInfo node) {
        return new net.sf.saxon.om.FingerprintedQName(node.getPrefix(), node.getNamespaceUri(), node.getLocalPart());
    }

    private static String step(NodeInfo node) {
        String prefix = UsualPrefixes.of(node.getURI(), node.getPrefix());
        return prefix.isEmpty() ? node.getLocalPart() : prefix + ":" + node.getLocalPart();
    }
}
