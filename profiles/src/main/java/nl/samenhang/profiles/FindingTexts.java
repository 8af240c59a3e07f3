package nl.samenhang.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Our own words for what the engine finds, from {@code findings.properties}. The engine's words are never passed on,
 * because they quote values of the message; a pattern takes from them only what a definition says, such as a number or
 * the name of a list of codes.
 */
final class FindingTexts {

    private static final String SOURCE = "findings.properties";
    private static final String FALLBACK = "other";

    private final Properties texts;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    private FindingTexts(Properties texts) {
        this.texts = texts;
    }

    static FindingTexts load() {
        Properties texts = new Properties();
        try (InputStream stream = FindingTexts.class.getResourceAsStream(SOURCE);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(SOURCE + " cannot be read", e);
        }
        return new FindingTexts(texts);
    }

    /** The text for a message id of the engine, filled from the engine's own words where that is safe. */
    Text text(String id, String engineWords) {
        String key = texts.containsKey(id + ".nl") ? id : FALLBACK;
        String pattern = texts.getProperty(key + ".match");
        if (pattern == null) {
            return text(key);
        }
        Matcher found = patterns.computeIfAbsent(pattern, Pattern::compile).matcher(engineWords);
        return found.find() ? filled(key, found) : text(key + ".unmatched");
    }

    /** The text of a rule of our own. */
    Text text(String key) {
        return new Text(template(key + ".nl"), template(key + ".en"));
    }

    /** The text of a rule of our own, filled with what a definition says; never with a value of the message. */
    Text text(String key, List<String> values) {
        Text text = text(key);
        return new Text(fill(text.nl(), values), fill(text.en(), values));
    }

    private static String fill(String template, List<String> values) {
        String text = template;
        for (int i = 0; i < values.size(); i++) {
            text = text.replace("{" + (i + 1) + "}", values.get(i));
        }
        return text;
    }

    private Text filled(String key, Matcher found) {
        return text(
                key,
                IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(
                                group -> Optional.ofNullable(found.group(group)).orElse(""))
                        .toList());
    }

    private String template(String key) {
        String template = texts.getProperty(key);
        if (template == null) {
            throw new IllegalStateException(SOURCE + " has no " + key);
        }
        return template;
    }
}
