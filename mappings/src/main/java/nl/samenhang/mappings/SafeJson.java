package nl.samenhang.mappings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.samenhang.profiles.Text;

/** Reads JSON from outside: bounded in depth, strict in encoding, no key twice. */
final class SafeJson {
    private static final int MAX_DEPTH = 200;
    private static final int MAX_TEXT = 20_000_000;
    private static final int MAX_TOKENS = 400_000;
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxStringLength(MAX_TEXT)
            .maxTokenCount(MAX_TOKENS)
            .build();
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SafeJson() {}

    /** The whole message as a tree. */
    static JsonNode read(byte[] body) {
        requireUtf8(body);
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** A text as a tree. */
    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Refuses bytes that are no UTF-8 instead of replacing them. */
    private static void requireUtf8(byte[] body) {
        if (!isUtf8(body)) {
            Text text = new Text(
                    "De tekens passen niet bij de codering UTF-8.", "The characters do not fit the encoding UTF-8.");
            throw new NotReadable(text, 0, 0);
        }
    }

    static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    static NotReadable refused(IOException e) {
        JsonLocation at = e instanceof JsonProcessingException json ? json.getLocation() : null;
        int line = at == null ? 0 : Math.max(0, at.getLineNr());
        int column = at == null ? 0 : Math.max(0, at.getColumnNr());
        return new NotReadable(reason(e), line, column);
    }

    private static Text reason(IOException e) {
        if (e instanceof StreamConstraintsException) {
            return new Text("De JSON is te diep genest of te groot.", "The JSON is nested too deeply or too large.");
        }
        if (e.getMessage() != null && e.getMessage().startsWith("Duplicate field")) {
            return new Text("Een veld komt dubbel voor in de JSON.", "A field occurs twice in the JSON.");
        }
        return new Text("De JSON is niet welgevormd.", "The JSON is not well-formed.");
    }

    static JsonParser parser(byte[] body) throws IOException {
        return FACTORY.createParser(body);
    }
}
