package nl.samenhang.mappings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.ma.arrays.SimpleArrayItem;
import net.sf.saxon.ma.map.DictionaryMap;
import net.sf.saxon.om.GroundedValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.serialize.charcode.XMLCharacterData;
import net.sf.saxon.value.BooleanValue;
import net.sf.saxon.value.DoubleValue;
import net.sf.saxon.value.EmptySequence;
import net.sf.saxon.value.StringValue;

/**
 * A canonical message as the maps and arrays that a stylesheet reads. Saxon's own reader of JSON builds the same, more
 * slowly: it looks at each character several times.
 */
final class CanonicalMaps {
    private static final int NOT_IN_XML = 0xFFFD;

    private final JsonParser parser;

    private CanonicalMaps(JsonParser parser) {
        this.parser = parser;
    }

    static XdmValue of(String json) throws IOException {
        try (JsonParser parser = SafeJson.FACTORY.createParser(json)) {
            return XdmValue.wrap(new CanonicalMaps(parser).value(parser.nextToken()));
        }
    }

    private GroundedValue value(JsonToken token) throws IOException {
        if (token == null) {
            throw new EOFException("no JSON");
        }
        return switch (token) {
            case START_OBJECT -> map();
            case START_ARRAY -> array();
            case VALUE_TRUE -> BooleanValue.TRUE;
            case VALUE_FALSE -> BooleanValue.FALSE;
            case VALUE_NULL -> EmptySequence.getInstance();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new DoubleValue(parser.getDoubleValue());
            default -> new StringValue(legal(parser.getText()));
        };
    }

    private DictionaryMap map() throws IOException {
        DictionaryMap map = new DictionaryMap();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = legal(parser.currentName());
            map.initialPut(key, value(parser.nextToken()));
        }
        return map;
    }

    private SimpleArrayItem array() throws IOException {
        List<GroundedValue> members = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            members.add(value(token));
        }
        return new SimpleArrayItem(members);
    }

    /** The text with a replacement for each character that XML cannot hold. */
    private static String legal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > 0xD7FF) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        return text.codePoints()
                .map(c -> XMLCharacterData.isValid10(c) ? c : NOT_IN_XML)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
