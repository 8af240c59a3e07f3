package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.schibsted.spt.data.jslt.Function;
import com.schibsted.spt.data.jslt.JsltException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;

/**
 * The words that a JSLT mapping may use beside the language: {@code uuid}, {@code look-up}, {@code back},
 * {@code begin-of-day}, {@code by-key}, {@code references}, {@code not-led-to}.
 */
record JsltWords(String name, int arguments, java.util.function.Function<JsonNode[], JsonNode> body)
        implements Function {
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("XXX");

    static List<Function> over(CodeLists lists) {
        return List.of(
                ofTexts("uuid", JsltWords::uuid),
                ofTexts("look-up", lists::target),
                ofTexts("back", lists::source),
                new JsltWords("begin-of-day", 1, day -> beginOfDay(day[0])),
                new JsltWords("by-key", 2, list -> JsonIndex.byKey(list[0], list[1].asText())),
                new JsltWords("references", 2, part -> JsonIndex.references(part[0], part[1])),
                new JsltWords("not-led-to", 1, entries -> JsonReach.missing(entries[0])));
    }

    private static JsltWords ofTexts(String name, BinaryOperator<String> body) {
        return new JsltWords(name, 2, texts -> {
            String result = texts[1].isNull() ? null : body.apply(texts[0].asText(), texts[1].asText());
            return result == null ? NullNode.instance : new TextNode(result);
        });
    }

    private static String uuid(String messageId, String name) {
        return UUID.nameUUIDFromBytes((messageId + "/" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The first moment of a day in the Netherlands. */
    private static JsonNode beginOfDay(JsonNode day) {
        try {
            LocalDate date = LocalDate.parse(day.asText());
            // clocks change after one at night, so the zone at midnight in Greenwich is that of the begin of the day
            ZoneOffset zone = NETHERLANDS
                    .getRules()
                    .getOffset(date.atStartOfDay(ZoneOffset.UTC).toInstant());
            return new TextNode(day.asText() + "T00:00:00" + ZONE.format(zone));
        } catch (DateTimeException e) {
            throw new JsltException("begin-of-day: this is no day");
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getMinArguments() {
        return arguments;
    }

    @Override
    public int getMaxArguments() {
        return arguments;
    }

    @Override
    public JsonNode call(JsonNode input, JsonNode[] given) {
        return body.apply(given);
    }
}
