package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.schibsted.spt.data.jslt.JsltException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.profiles.Text;

/**
 * What no schema can check in a JSON message: tests in JSLT that give the names and places of the rules that are
 * broken, and what is said of each rule in {@code rules.yaml}.
 */
final class JsonRules {
    private record Said(String code, Text text) {}

    private final JsltMapping tests;
    private final Map<String, Said> said = new HashMap<>();

    private JsonRules(JsltMapping tests) {
        this.tests = tests;
    }

    /** Of a format without tests there is nothing to check. */
    static JsonRules compile(FormatFolder folder, FormatData data, List<String> tests, List<String> texts) {
        String id = folder.format().id();
        JsonRules rules =
                new JsonRules(tests.isEmpty() ? null : JsltMapping.compile(id, folder.files(), tests, data.lists()));
        texts.forEach(name -> folder.data(name).forEach(rules::add));
        return rules;
    }

    private void add(JsonNode rule) {
        Said texts = new Said(rule.path("code").asText(), FormatFolder.text(rule));
        said.put(rule.path("id").asText(), texts);
    }

    /** Gathers every broken rule; a message that is not whole is checked as far as that goes. */
    List<Problem> check(JsonNode message, JsonPositions positions, boolean whole) {
        List<Problem> problems = new ArrayList<>();
        for (JsonNode broken : broken(message, whole)) {
            String rule = broken.path("rule").asText();
            Said words = said.get(rule);
            String pointer = broken.path("at").asText();
            JsonPositions.Position at = positions.at(pointer);
            problems.add(
                    new Problem(words.code(), rule, JsonPositions.path(pointer), at.line(), at.column(), words.text()));
        }
        return problems;
    }

    private Iterable<JsonNode> broken(JsonNode message, boolean whole) {
        try {
            return tests == null ? List.of() : tests.apply(Map.of(), message);
        } catch (JsltException e) {
            if (whole) {
                throw e;
            }
            return List.of();
        }
    }
}
