package nl.samenhang.mappings.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What values mean by the name of their field, from {@code generate/meaning.yaml}: the first rule that fits. */
final class Meaning {
    private record Rule(Pattern name, String kind, List<String> values, boolean once, List<Integer> years) {}

    private static final Set<String> MARKS = Set.of("left-out", "wanted");
    private static final List<Rule> RULES = read();

    private Meaning() {}

    private static List<Rule> read() {
        try (InputStream file = Meaning.class.getResourceAsStream("/generate/meaning.yaml")) {
            List<Rule> rules = new ArrayList<>();
            for (JsonNode rule : new YAMLMapper().readTree(file)) {
                List<String> values = new ArrayList<>();
                rule.path("values").forEach(value -> values.add(value.asText()));
                Pattern name = Pattern.compile(rule.path("name").asText(), Pattern.CASE_INSENSITIVE);
                List<Integer> years = new ArrayList<>();
                rule.path("years").forEach(year -> years.add(year.asInt()));
                rules.add(new Rule(
                        name,
                        rule.path("kind").asText(),
                        values,
                        rule.path("once").asBoolean(),
                        years));
            }
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value for a field of this name, when its name has a meaning. */
    static Optional<String> value(String name, Chance chance) {
        return rule(name, rule -> !MARKS.contains(rule.kind()) && rule.years().isEmpty())
                .map(rule -> rule.values().isEmpty() ? Invented.of(rule.kind(), chance) : listed(rule, chance));
    }

    private static String listed(Rule rule, Chance chance) {
        return rule.once() ? chance.fresh(rule.values()) : chance.one(rule.values());
    }

    /** Between which years a date of this name lies, so that what comes first is the earlier one. */
    static Optional<List<Integer>> years(String name) {
        return rule(name, rule -> !rule.years().isEmpty()).map(Rule::years);
    }

    /** Whether the field is never made: it has no part in a message of this kind. */
    static boolean isLeftOut(String name) {
        return rule(name, rule -> rule.kind().equals("left-out")).isPresent();
    }

    /** Whether the field is always made: the schema leaves it open, but every real message has it. */
    static boolean isWanted(String name) {
        return rule(name, rule -> rule.kind().equals("wanted")).isPresent();
    }

    private static Optional<Rule> rule(String name, Predicate<Rule> wanted) {
        return RULES.stream()
                .filter(wanted)
                .filter(rule -> rule.name().matcher(name).matches())
                .findFirst();
    }
}
