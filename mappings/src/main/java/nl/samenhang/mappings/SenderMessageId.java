package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Reads the sender's own id from a message that is refused, so that the sender can see which one it was. */
final class SenderMessageId {
    private static final int LONGEST = 255;
    private static final List<String> USUAL = List.of(
            "StUF:stuurgegevens/StUF:referentienummer", "JZ:stuurgegevens/StUF:referentienummer", "$.messageId");

    private SenderMessageId() {}

    /** The value at the first of the paths that the format names; null when there is none. */
    static String read(byte[] body, JsonNode named) {
        List<String> paths = named.isMissingNode() ? USUAL : List.of(named.asText());
        try {
            return leaves(body).stream()
                    .filter(leaf -> paths.stream().anyMatch(leaf.plain()::endsWith))
                    .map(Leaf::value)
                    .filter(value -> value.length() <= LONGEST && value.chars().noneMatch(Character::isISOControl))
                    .findFirst()
                    .orElse(null);
        } catch (NotReadable e) {
            return null;
        }
    }

    private static List<Leaf> leaves(byte[] body) {
        return Glance.at(body).isXml()
                ? XmlLeaves.of(SafeXml.tree(XsltMapping.PROCESSOR, body))
                : JsonLeaves.of(SafeJson.read(body));
    }
}
