package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.schibsted.spt.data.jslt.Expression;
import com.schibsted.spt.data.jslt.JsltException;
import com.schibsted.spt.data.jslt.Parser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One compiled JSLT mapping. The language has no way to reach a file or the network; imports are refused. */
final class JsltMapping {
    private final Expression expression;

    private JsltMapping(Expression expression) {
        this.expression = expression;
    }

    static JsltMapping compile(String formatId, Resources files, String name, CodeLists lists) {
        try {
            String text = new String(files.bytes(name), StandardCharsets.UTF_8);
            return new JsltMapping(new Parser(new StringReader(text))
                    .withSource(name)
                    .withFunctions(JsltWords.over(lists))
                    .withResourceResolver(JsltMapping::refuse)
                    .withObjectFilter("true")
                    .compile());
        } catch (IOException | JsltException e) {
            throw new IllegalStateException("format " + formatId + ": cannot compile " + name, e);
        }
    }

    private static java.io.Reader refuse(String file) {
        throw new JsltException("a mapping may not import files");
    }

    /** Throws {@link JsltException} when the input has a shape that the mapping does not expect. */
    JsonNode apply(Map<String, JsonNode> given, JsonNode input) {
        return expression.apply(given, input);
    }
}
