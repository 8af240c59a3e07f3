package nl.samenhang.profiles;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Refuses JSON on which the parsers of the library stumble: text after the end, nesting without end, the same name
 * twice, and numbers such as {@code 1e1000000}, nine letters that they write out as a million.
 */
public final class StrictJson {

    private static final int DEPTH = 100;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]{1,40}(?:[eE][+-]?[0-9]{1,2})?");

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private StrictJson() {}

    /** Whether the text is one JSON object that can be read safely; says nothing of what is in it. */
    public static boolean accepts(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            return parser.nextToken() == JsonToken.START_OBJECT && restIsSafe(parser) && parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean restIsSafe(JsonParser parser) throws IOException {
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token == null
                    || token.isNumeric() && !NUMBER.matcher(parser.getText()).matches()) {
                return false;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
        return true;
    }
}
