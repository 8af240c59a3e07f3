package nl.samenhang.mappings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.samenhang.profiles.Text;

/** What the first bytes of a message show: the first element of XML, or the plain top-level keys of JSON. */
record Glance(String namespace, String element, Map<String, String> keys) {
    private static final int ENOUGH_KEYS = 12;
    private static final Text EMPTY = new Text("Het bericht is leeg.", "The message is empty.");
    private static final Text NEITHER =
            new Text("Het bericht is geen XML en geen JSON.", "The message is neither XML nor JSON.");

    static Glance at(byte[] body) {
        int first = firstByte(body);
        if (first < 0) {
            throw new NotReadable(EMPTY, 0, 0);
        }
        if (first == '{') {
            return json(body);
        }
        if (first == '<' || first == 0xFE || first == 0xFF) {
            return SafeXml.glance(body);
        }
        throw new NotReadable(NEITHER, 1, 1);
    }

    private static int firstByte(byte[] body) {
        int start = body.length > 2 && (body[0] & 0xFF) == 0xEF && (body[1] & 0xFF) == 0xBB ? 3 : 0;
        for (int i = start; i < body.length; i++) {
            if (!Character.isWhitespace(body[i])) {
                return body[i] & 0xFF;
            }
        }
        return -1;
    }

    private static Glance json(byte[] body) {
        Map<String, String> keys = new HashMap<>();
        try (JsonParser parser = SafeJson.parser(body)) {
            parser.nextToken();
            while (keys.size() < ENOUGH_KEYS && parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (!skipped(parser)) {
                    keys.put(name, parser.getText());
                }
                if (conclusive(keys)) {
                    break;
                }
            }
        } catch (IOException e) {
            throw SafeJson.refused(e);
        }
        return new Glance("", "", keys);
    }

    /** Objects and lists say nothing about the format: read over them. */
    private static boolean skipped(JsonParser parser) throws IOException {
        boolean composite = parser.nextToken().isStructStart();
        if (composite) {
            parser.skipChildren();
        }
        return composite;
    }

    private static boolean conclusive(Map<String, String> keys) {
        return keys.containsKey("format") && keys.containsKey("event")
                || keys.containsKey("resourceType") && keys.containsKey("type");
    }

    boolean isXml() {
        return !element.isEmpty();
    }

    Text unknown() {
        return isXml()
                ? new Text(
                        "Onbekend berichtformaat: het eerste element hoort bij geen bekend bericht (let op de namespace).",
                        "Unknown message format: the first element belongs to no known message (check its namespace).")
                : new Text(
                        "Onbekend berichtformaat: de JSON noemt geen bekend formaat (format en event, of resourceType en type).",
                        "Unknown message format: the JSON names no known format (format and event, or resourceType and type).");
    }
}
