package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
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

    static List<Rule> of(Definition profile) {
        List<Rule> found = new ArrayList<>();
        for (JsonNode element : profile.json().path("differential").path("element")) {
            String id = element.path("id").asText();
            String where = id.substring(id.indexOf('.') + 1).equals(id) ? "" : id.substring(id.indexOf('.') + 1);
            element.path("constraint").forEach(constraint -> found.add(of(constraint, where)));
        }
        return found;
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
