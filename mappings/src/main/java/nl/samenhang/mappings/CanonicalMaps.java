package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
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
 * A canonical message as the maps and arrays that a stylesheet reads, made of the tree that is read of it for the
 * accounting: one reading serves both.
 */
final class CanonicalMaps {
    private static final int NOT_IN_XML = 0xFFFD;

    private CanonicalMaps() {}

    static XdmValue of(JsonNode bundle) {
        return XdmValue.wrap(value(bundle));
    }

    private static GroundedValue value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> map(node);
            case ARRAY -> array(node);
            case BOOLEAN -> BooleanValue.get(node.booleanValue());
            case NUMBER -> new DoubleValue(node.doubleValue());
            case STRING -> new StringValue(legal(node.textValue()));
            default -> EmptySequence.getInstance();
        };
    }

    private static DictionaryMap map(JsonNode object) {
        DictionaryMap map = new DictionaryMap(2 * object.size());
        object.properties().forEach(field -> map.initialPut(legal(field.getKey()), value(field.getValue())));
        return map;
    }

    private static SimpleArrayItem array(JsonNode array) {
        List<GroundedValue> members = new ArrayList<>(array.size());
        array.forEach(member -> members.add(value(member)));
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
