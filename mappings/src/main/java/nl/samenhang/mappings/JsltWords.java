package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.schibsted.spt.data.jslt.Function;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;

/** The words that a JSLT mapping may use beside the language: {@code uuid}, {@code look-up}, {@code back}. */
record JsltWords(String name, BinaryOperator<String> body) implements Function {
    static List<Function> over(CodeLists lists) {
        return List.of(
                new JsltWords("uuid", JsltWords::uuid),
                new JsltWords("look-up", lists::target),
                new JsltWords("back", lists::source));
    }

    private static String uuid(String messageId, String name) {
        return UUID.nameUUIDFromBytes((messageId + "/" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getMinArguments() {
        return 2;
    }

    @Override
    public int getMaxArguments() {
        return 2;
    }

    @Override
    public JsonNode call(JsonNode input, JsonNode[] arguments) {
        if (arguments[1].isNull()) {
            return NullNode.instance;
        }
        String result = body.apply(arguments[0].asText(), arguments[1].asText());
        return result == null ? NullNode.instance : new TextNode(result);
    }
}
