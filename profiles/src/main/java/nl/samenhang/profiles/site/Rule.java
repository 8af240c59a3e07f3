package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.profiles.Text;

/**
 * A rule of a profile, in words and as a machine checks it.
 *
 * @param key its id, as findings name it
 * @param words what it says
 * @param where the field it is about; empty for the whole
 * @param obliged whether a message that breaks it is refused
 * @param expression the FHIRPath that is checked
 */
public record Rule(String key, Text words, String where, boolean obliged, String expression) {

    /** The rules of a profile; one that holds in several places is told once. */
    static List<Rule> of(Definition profile) {
        Map<String, Rule> found = new LinkedHashMap<>();
        for (JsonNode element : profile.json().path("differential").path("element")) {
            String id = element.path("id").asText();
            String where = id.contains(".") ? id.substring(id.indexOf('.') + 1) : "";
            element.path("constraint").forEach(constraint -> {
                Rule rule = of(constraint, where);
                found.merge(rule.key(), rule, Rule::and);
            });
        }
        return List.copyOf(found.values());
    }

    private Rule and(Rule same) {
        return new Rule(key, words, where + ", " + same.where, obliged, expression);
    }

    private static Rule of(JsonNode constraint, String where) {
        return new Rule(
                constraint.path("key").asText(),
                Text.ofHuman(constraint.path("human").asText()),
                where,
                constraint.path("severity").asText().equals("error"),
                constraint.path("expression").asText());
    }
}
