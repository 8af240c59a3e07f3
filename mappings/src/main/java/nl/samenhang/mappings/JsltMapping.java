package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.schibsted.spt.data.jslt.Expression;
import com.schibsted.spt.data.jslt.JsltException;
import com.schibsted.spt.data.jslt.Parser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One compiled JSLT mapping. The language has no way to reach a file or the network; imports are refused. */
final class JsltMapping {
    private final Expression expression;

    private JsltMapping(Expression expression) {
        this.expression = expression;
    }

    /** Compiles files as one text: definitions that mappings share come first, the event's own expression last. */
    static JsltMapping compile(String formatId, Resources files, List<String> names, CodeLists lists) {
        try {
            StringBuilder text = new StringBuilder();
            for (String name : names) {
                text.append(new String(files.bytes(name), StandardCharsets.UTF_8))
                        .append('\n');
            }
            return new JsltMapping(new Parser(new StringReader(text.toString()))
                    .withSource(String.join("+", names))
                    .withFunctions(JsltWords.over(lists))
                    .withResourceResolver(JsltMapping::refuse)
                    .withObjectFilter("true")
                    .compile());
        } catch (IOException | JsltException e) {
            throw new IllegalStateException("format " + formatId + ": cannot compile " + at(files, names, e), e);
        }
    }

    /** The file and line of a fault in the joined text. */
    private static String at(Resources files, List<String> names, Exception fault) {
        int line = fault instanceof JsltException broken ? broken.getLine() : 0;
        for (String name : names) {
            int lines = lines(files, name);
            if (line > 0 && line <= lines) {
                return name + ", line " + line;
            }
            line -= lines;
        }
        return names.toString();
    }

    private static int lines(Resources files, String name) {
        try {
            return (int) new String(files.bytes(name), StandardCharsets.UTF_8)
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
        } catch (IOException e) {
            return 0;
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
