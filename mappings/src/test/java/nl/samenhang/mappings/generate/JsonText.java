package nl.samenhang.mappings.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text for a JSON Schema: by its format, by the meaning of its name, else by its pattern and length. Empty when it
 * would point at a part that is not there.
 */
final class JsonText {
    private static final int TRIES = 50;
    private static final Map<String, String> KINDS = Map.of(
            "bsn", "bsn",
            "date", "date-iso",
            "date-time", "instant",
            "partial-date", "partial-date",
            "moment", "moment",
            "base64", "base64",
            "fetchable", "address",
            "uri", "address");

    private JsonText() {}

    static String of(JsonNode schema, String path, Chance chance) {
        Pattern pattern = Pattern.compile(schema.path("pattern").asText(""));
        int least = schema.path("minLength").asInt(1);
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        for (int i = 0; i < TRIES; i++) {
            String text = drawn(schema, path, chance);
            String fitted =
                    text.length() <= most ? text : text.substring(0, most).strip();
            if (text.isEmpty()
                    || fitted.length() >= least && pattern.matcher(fitted).find()) {
                return fitted;
            }
        }
        return PatternText.of(pattern.pattern(), chance);
    }

    private static String drawn(JsonNode schema, String path, Chance chance) {
        String kind = KINDS.get(schema.path("format").asText());
        Optional<List<Integer>> years = Meaning.years(path);
        if (kind != null) {
            return years.map(span -> Invented.dated(kind, chance, span.get(0), span.get(1)))
                    .orElseGet(() -> Invented.of(kind, chance));
        }
        Optional<String> meant = Meaning.value(path, chance);
        return meant.orElseGet(() ->
                schema.has("pattern") ? PatternText.of(schema.get("pattern").asText(), chance) : Words.text(chance));
    }
}
