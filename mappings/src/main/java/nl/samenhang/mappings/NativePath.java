package nl.samenhang.mappings;

import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/**
 * Says where a node of an XML message stands, with the usual prefixes, and an index only where a sibling has the same
 * name.
 */
final class NativePath {
    private NativePath() {}

    static String of(XdmNode node) {
        if (node == null || node.getNodeKind() == XdmNodeKind.DOCUMENT) {
            return "";
        }
        if (node.getNodeKind() == XdmNodeKind.ATTRIBUTE) {
            return of(node.getParent()) + "/@" + name(node);
        }
        if (node.getNodeKind() != XdmNodeKind.ELEMENT) {
            return of(node.getParent());
        }
        return of(node.getParent()) + "/" + name(node) + index(node);
    }

    private static String name(XdmNode node) {
        String prefix = node.getNodeName().getPrefix();
        String local = node.getNodeName().getLocalName();
        String usual = UsualPrefixes.of(node.getNodeName().getNamespaceUri().toString(), prefix);
        return usual.isEmpty() ? local : usual + ":" + local;
    }

    private static String index(XdmNode node) {
        int before = count(node, Axis.PRECEDING_SIBLING);
        boolean repeated = before > 0 || count(node, Axis.FOLLOWING_SIBLING) > 0;
        return repeated ? "[" + (before + 1) + "]" : "";
    }

    private static int count(XdmNode node, Axis axis) {
        int count = 0;
        for (var siblings = node.axisIterator(axis, node.getNodeName()); siblings.hasNext(); siblings.next()) {
            count++;
        }
        return count;
    }
}
