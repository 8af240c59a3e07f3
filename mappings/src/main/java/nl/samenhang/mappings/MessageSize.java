package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import nl.samenhang.profiles.Text;

/** Refuses a message of more parts than any honest one has, before it is checked or mapped. */
final class MessageSize {
    /**
     * Elements and attributes, or objects, lists and values. A family of twenty persons of whom two hundred statements
     * are made takes about two thousand; long texts and documents are one part each.
     */
    static final int MOST_PARTS = 10_000;

    /** The shared form says the same in about five times as many parts. */
    static final int MOST_PARTS_IN_FHIR = 5 * MOST_PARTS;

    private static final String RULE = "message-size";

    private final int most;
    private int parts;
    private String firstTooMany;

    private MessageSize(int most) {
        this.most = most;
    }

    static void check(XdmNode document) {
        int parts = 0;
        AxisIterator nodes = document.getUnderlyingNode().iterateAxis(AxisInfo.DESCENDANT);
        for (NodeInfo node = nodes.next(); node != null; node = nodes.next()) {
            if (node.getNodeKind() == Type.ELEMENT) {
                parts += 1 + node.attributes().size();
            }
            if (parts > MOST_PARTS) {
                throw refusal(new NativePath().to(node), node.getLineNumber(), node.getColumnNumber(), MOST_PARTS);
            }
        }
    }

    static void check(JsonNode message, byte[] body) {
        check(message, body, MOST_PARTS, "$");
    }

    /** As {@link #check(JsonNode, byte[])}, of a message in the shared form. */
    static void checkFhir(JsonNode message, byte[] body) {
        check(message, body, MOST_PARTS_IN_FHIR, "Bundle");
    }

    private static void check(JsonNode message, byte[] body, int most, String root) {
        if (parts(message) > most) {
            MessageSize size = new MessageSize(most);
            size.count(message, "");
            size.refuseTooMany(body, root);
        }
    }

    private static int parts(JsonNode node) {
        int parts = 1;
        for (JsonNode below : node) {
            parts += parts(below);
        }
        return parts;
    }

    private void count(JsonNode node, String pointer) {
        if (++parts > most) {
            firstTooMany = firstTooMany == null ? pointer : firstTooMany;
        } else if (node.isArray()) {
            for (int i = 0; i < node.size() && firstTooMany == null; i++) {
                count(node.get(i), pointer + "/" + i);
            }
        } else {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                count(field.getValue(), pointer + "/" + field.getKey());
            }
        }
    }

    private void refuseTooMany(byte[] body, String root) {
        if (firstTooMany != null) {
            JsonPositions.Position at = JsonPositions.of(body).at(firstTooMany);
            String path = root + JsonPositions.path(firstTooMany).substring(1);
            throw refusal(path, at.line(), at.column(), most);
        }
    }

    private static Unmappable refusal(String path, int line, int column, int most) {
        Text text = new Text(
                "Het bericht heeft meer dan " + most + " onderdelen; dit is het eerste te veel. Een bericht gaat over"
                        + " één zaak: verdeel het over meer berichten, of herstel wat zich herhaalt.",
                "The message has more than " + most + " parts; this is the first too many. A message is about one"
                        + " case: divide it over more messages, or mend what repeats itself.");
        return new Unmappable(List.of(new Problem("too-long", RULE, path, line, column, text)));
    }
}
