package nl.samenhang.mappings.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.samenhang.mappings.Arrival;
import nl.samenhang.mappings.Canonical;
import nl.samenhang.mappings.Departure;
import nl.samenhang.mappings.Format;
import nl.samenhang.mappings.Mappings;
import nl.samenhang.mappings.NativeMessage;
import nl.samenhang.mappings.Party;

/** A translation on the bench: always at the same time with the same number, so that results can be compared. */
final class Trial {
    private static final String ID = "11111111-2222-4333-8444-555555555555";
    private static final Arrival ARRIVAL = new Arrival(ID, Instant.parse("2026-01-18T08:00:00Z"));
    private static final Departure DEPARTURE = new Departure(
            ID,
            Instant.parse("2026-01-18T08:00:05Z"),
            new Party("Samenhang", "00000099000000000001", "Samenhang"),
            new Party("Ontvanger", "00000099000000009000", "Dossier"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Mappings mappings;

    Trial(Mappings mappings) {
        this.mappings = mappings;
    }

    Canonical in(Format format, byte[] body) {
        return mappings.toCanonical(format, body, ARRIVAL);
    }

    NativeMessage out(Format format, Canonical canonical) {
        return mappings.fromCanonical(format, canonical.json(), DEPARTURE);
    }

    static JsonNode tree(Canonical canonical) {
        return tree(canonical.json());
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a mapping gave what is no JSON", e);
        }
    }

    /** A JSON text with its lines, any other text as it is. */
    static String readable(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.startsWith("{") ? tree(text).toPrettyString() : text;
    }
}
