package nl.samenhang.mappings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.pattern.NodeKindTest;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;

/**
 * Says where a node of an XML message stands, with the usual prefixes, and an index only where a sibling has the same
 * name. It remembers what it said, for most nodes of a message stand in the same few elements.
 */
final class NativePath {
    private final Map<NodeInfo, String> known = new HashMap<>();

    static String of(XdmNode node) {
        return new NativePath().to(node.getUnderlyingNode());
    }

    String to(NodeInfo node) {
        if (node == null || node.getNodeKind() == Type.DOCUMENT) {
            return "";
        }
        if (node.getNodeKind() == Type.ATTRIBUTE) {
            return to(node.getParent()) + "/@" + name(node);
        }
        if (node.getNodeKind() != Type.ELEMENT) {
            return to(node.getParent());
        }
        if (!known.containsKey(node)) {
            siblings(node);
        }
        return known.get(node);
    }

    /** All at once: to count for each anew takes too long when there are very many. */
    private void siblings(NodeInfo node) {
        NodeInfo parent = node.getParent();
        String above = to(parent);
        if (parent == null) {
            known.put(node, "/" + name(node));
            return;
        }
        Map<String, Integer> totals = new HashMap<>();
        elements(parent).forEach(child -> totals.merge(name(child), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        for (NodeInfo child : elements(parent)) {
            String name = name(child);
            int index = seen.merge(name, 1, Integer::sum);
            known.put(child, above + "/" + name + (totals.get(name) > 1 ? "[" + index + "]" : ""));
        }
    }

    private static List<NodeInfo> elements(NodeInfo parent) {
        List<NodeInfo> elements = new ArrayList<>();
        AxisIterator children = parent.iterateAxis(AxisInfo.CHILD, NodeKindTest.ELEMENT);
        for (NodeInfo child = children.next(); child != null; child = children.next()) {
            elements.add(child);
        }
        return elements;
    }

    private static String name(NodeInfo node) {
        String usual = UsualPrefixes.of(node.getNamespaceUri().toString(), node.getPrefix());
        return usual.isEmpty() ? node.getLocalPart() : usual + ":" + node.getLocalPart();
    }
}
