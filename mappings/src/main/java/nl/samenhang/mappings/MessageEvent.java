package nl.samenhang.mappings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads which event a canonical message is about from its first resource, without reading the rest. */
final class MessageEvent {
    private MessageEvent() {}

    /** The code of the event; empty when the message begins with something else than its header. */
    static String of(String canonicalJson) {
        try (JsonParser parser = SafeJson.MAPPER.createParser(canonicalJson)) {
            boolean inEvent = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    inEvent = inEvent || name.equals("eventCoding");
                    if (inEvent && name.equals("code")) {
                        return parser.nextTextValue();
                    }
                }
            }
            return "";
        } catch (IOException e) {
            return "";
        }
    }
}
