package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** The values of a native message with the paths where they stand. */
final class NativeLeaves {
    private static final QName NAME = new QName("naam");

    /** One value: its path as problems and losses tell it, the same path without places in lists, the text. */
    record Leaf(String path, String name, String value) {
        /** A mark that repeats the usual kind of its topic is not written back. */
        boolean says(Leaf other) {
            return plain(value).equals(plain(other.value));
        }

        private static String plain(String value) {
            return value.replaceFirst("^\\[(feit|vermoeden|mening)]\\s*", "");
        }
    }

    private NativeLeaves() {}

    static List<Leaf> of(byte[] message, String mediaType) {
        List<Leaf> leaves = new ArrayList<>();
        if (mediaType.contains("xml")) {
            elements(SafeXml.tree(XsltMapping.PROCESSOR, message), leaves);
        } else {
            fields(SafeJson.read(message), "$", leaves);
        }
        return leaves;
    }

    private static void elements(XdmNode node, List<Leaf> leaves) {
        boolean parent = false;
        for (var children = node.axisIterator(Axis.CHILD); children.hasNext(); ) {
            XdmNode child = children.next();
            if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
                parent = true;
                elements(child, leaves);
            }
        }
        String value = node.getStringValue().strip();
        if (!parent && !value.isEmpty()) {
            String extra = node.getAttributeValue(NAME);
            String path = NativePath.of(node);
            leaves.add(leaf(extra == null ? path : path + "[@naam='" + extra + "']", value));
        }
    }

    private static void fields(JsonNode node, String path, List<Leaf> leaves) {
        if (node.isObject()) {
            node.properties().forEach(entry -> fields(entry.getValue(), path + "." + entry.getKey(), leaves));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                fields(node.get(i), path + "[" + i + "]", leaves);
            }
        } else {
            leaves.add(leaf(path, node.asText()));
        }
    }

    private static Leaf leaf(String path, String value) {
        return new Leaf(path, path.replaceAll("\\[\\d+]", ""), value);
    }
}
