package nl.samenhang.mappings.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text for a JSON Schema: by its format, by the meaning of its name, else by its pattern and length. */
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
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        for (int i = 0; i < TRIES; i++) {
            String text = drawn(schema, path, chance);
            String fitted =
                    text.length() <= most ? text : text.substring(0, most).strip();
            if (pattern.matcher(fitted).find() && !fitted.isEmpty()) {
                return fitted;
            }
        }
        return PatternText.of(pattern.pattern(), chance);
    }

    private static String drawn(JsonNode schema, String path, Chance chance) {
        String kind = KINDS.get(schema.path("format").asText());
        if (kind != null) {
            return Invented.of(kind, chance);
        }
        Optional<String> meant = Meaning.value(path, chance);
        return meant.orElseGet(() ->
                schema.has("pattern") ? PatternText.of(schema.get("pattern").asText(), chance) : Words.text(chance));
    }
}
