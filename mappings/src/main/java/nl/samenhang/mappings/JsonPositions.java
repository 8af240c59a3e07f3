package nl.samenhang.mappings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Line and column of each value of a JSON message, by JSON Pointer; found when there is a problem to point at. */
final class JsonPositions {
    /** Both 0 when unknown. */
    record Position(int line, int column) {}

    private static final Position UNKNOWN = new Position(0, 0);
    private final byte[] body;
    private Map<String, Position> places;

    private JsonPositions(byte[] body) {
        this.body = body;
    }

    static JsonPositions of(byte[] body) {
        return new JsonPositions(body);
    }

    private void find() {
        places = new HashMap<>();
        try (JsonParser parser = SafeJson.parser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                    remember(parser, token);
                }
            }
        } catch (IOException e) {
            throw SafeJson.refused(e);
        }
    }

    private void remember(JsonParser parser, JsonToken token) {
        JsonLocation at = parser.currentTokenLocation();
        var context = token.isStructStart() ? parser.getParsingContext().getParent() : parser.getParsingContext();
        places.putIfAbsent(context.pathAsPointer().toString(), new Position(at.getLineNr(), at.getColumnNr()));
    }

    Position at(String pointer) {
        if (places == null) {
            find();
        }
        return places.getOrDefault(pointer, UNKNOWN);
    }

    /** A JSON Pointer as the path that people read: {@code /persons/1/bsn} is {@code $.persons[1].bsn}. */
    static String path(String pointer) {
        StringBuilder path = new StringBuilder("$");
        for (String step : pointer.split("/")) {
            if (step.matches("[0-9]+")) {
                path.append('[').append(step).append(']');
            } else if (!step.isEmpty()) {
                path.append('.').append(step);
            }
        }
        return path.toString();
    }
}
