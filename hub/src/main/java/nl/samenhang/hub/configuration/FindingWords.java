package nl.samenhang.hub.configuration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import nl.samenhang.profiles.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The words of the findings: {@code findings.yaml}. */
final class FindingWords {

    private static final Map<String, Map<String, Object>> WORDS = read();

    private FindingWords() {}

    static Finding finding(String rule, String file, int line, String field, Object... named) {
        var words = WORDS.get(rule);
        if (words == null) {
            throw new IllegalArgumentException("findings.yaml has no words for " + rule);
        }
        return new Finding(
                !"warning".equals(words.get("severity")),
                rule,
                file,
                line,
                field,
                text(words, "what", named),
                text(words, "why", named),
                text(words, "mend", named));
    }

    static Set<String> rules() {
        return WORDS.keySet();
    }

    private static Text text(Map<String, Object> words, String part, Object... named) {
        var languages = (Map<?, ?>) words.get(part);
        return new Text(filled(languages.get("nl"), named), filled(languages.get("en"), named));
    }

    private static String filled(Object words, Object... named) {
        var text = String.valueOf(words);
        for (var i = 0; i < named.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(named[i]));
        }
        return text;
    }

    private static Map<String, Map<String, Object>> read() {
        try (var file = FindingWords.class.getResourceAsStream("/findings.yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("findings.yaml is not in the jar", e);
        }
    }
}
