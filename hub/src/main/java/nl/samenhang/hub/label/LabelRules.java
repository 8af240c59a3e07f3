package nl.samenhang.hub.label;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code data-of-profiles.yaml}. */
final class LabelRules {

    private LabelRules() {}

    static List<LabelRule> read() {
        var rules = new ArrayList<LabelRule>();
        try (var file = LabelRules.class.getResourceAsStream("/data-of-profiles.yaml")) {
            Map<String, List<Map<String, Object>>> table = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(file, StandardCharsets.UTF_8));
            table.forEach((dataClass, lines) -> lines.forEach(line -> rules.add(rule(dataClass, line))));
        } catch (IOException e) {
            throw new UncheckedIOException("data-of-profiles.yaml is not in the jar", e);
        }
        return List.copyOf(rules);
    }

    private static LabelRule rule(String dataClass, Map<String, Object> line) {
        return new LabelRule(
                dataClass,
                text(line, "in"),
                text(line, "where"),
                text(line, "part"),
                text(line, "system"),
                codes(line));
    }

    private static String text(Map<String, Object> line, String key) {
        return (String) line.get(key);
    }

    private static Set<String> codes(Map<String, Object> line) {
        var codes = new HashSet<String>();
        ((List<?>) line.getOrDefault("codes", List.of())).forEach(code -> codes.add((String) code));
        return codes;
    }
}
