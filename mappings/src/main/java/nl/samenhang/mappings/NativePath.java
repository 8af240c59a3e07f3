package nl.samenhang.mappings;

import java.util.HashMap;
import java.util.Map;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.pattern.SameNameTest;
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
        String path = known.get(node);
        if (path == null) {
            path = to(node.getParent()) + step(node);
            known.put(node, path);
        }
        return path;
    }

    private static String step(NodeInfo node) {
        return switch (node.getNodeKind()) {
            case Type.ATTRIBUTE -> "/@" + name(node);
            case Type.ELEMENT -> "/" + name(node) + index(node);
            default -> "";
        };
    }

    private static String name(NodeInfo node) {
        String usual = UsualPrefixes.of(node.getNamespaceUri().toString(), node.getPrefix());
        return usual.isEmpty() ? node.getLocalPart() : usual + ":" + node.getLocalPart();
    }

    private static String index(NodeInfo node) {
        SameNameTest sameName = new SameNameTest(node);
        int before = 0;
        AxisIterator siblings = node.iterateAxis(AxisInfo.PRECEDING_SIBLING, sameName);
        while (siblings.next() != null) {
            before++;
        }
        boolean repeated = before > 0
                || node.iterateAxis(AxisInfo.FOLLOWING_SIBLING, sameName).next() != null;
        return repeated ? "[" + (before + 1) + "]" : "";
    }
}
