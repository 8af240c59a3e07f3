package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenhang.profiles.Text;

/**
 * A rule of a profile, in words and as a machine checks it.
 *
 * @param key its id, as findings name it
 * @param words what it says
 * @param source the law or the document it comes from; empty where it only keeps a message in order
 * @param where the field it is about; empty for the whole
 * @param obliged whether a message that breaks it is refused
 * @param expression the FHIRPath that is checked
 */
public record Rule(String key, Text words, Text source, String where, boolean obliged, String expression) {

    /** A rule ends with its source between brackets; a name of a field there starts with a small letter. */
    private static final Pattern SOURCE = Pattern.compile(" \\((\\p{Lu}[^()]*(?:\\([^()]*\\)[^()]*)*)\\)\\.$");

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
        return new Rule(key, words, source, where + ", " + same.where, obliged, expression);
    }

    private static Rule of(JsonNode constraint, String where) {
        Text human = Text.ofHuman(constraint.path("human").asText());
        return new Rule(
                constraint.path("key").asText(),
                new Text(withoutSource(human.nl()), withoutSource(human.en())),
                new Text(source(human.nl()), source(human.en())),
                where,
                constraint.path("severity").asText().equals("error"),
                constraint.path("expression").asText());
    }

    private static String withoutSource(String words) {
        Matcher found = SOURCE.matcher(words);
        return found.find() ? words.substring(0, found.start()) + "." : words;
    }

    private static String source(String words) {
        Matcher found = SOURCE.matcher(words);
        return found.find() ? found.group(1) : "";
    }
}
