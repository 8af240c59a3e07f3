package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.profiles.Text;

/** The shared form itself: nothing is translated, only the header is read. */
final class FhirTranslator implements Translator {
    private static final Text NO_HEADER = new Text(
            "Het eerste onderdeel van het bericht is geen MessageHeader.", "The first entry is no MessageHeader.");
    private static final Text NO_EVENT =
            new Text("De gebeurtenis van het bericht ontbreekt.", "The message event is missing.");
    private static final Text NO_ID = new Text("De MessageHeader heeft geen id.", "The MessageHeader has no id.");

    private final Format format;

    FhirTranslator(Format format) {
        this.format = format;
    }

    @Override
    public Canonical toCanonical(byte[] body, Arrival arrival) {
        JsonNode message = SafeJson.read(body);
        MessageSize.checkFhir(message, body);
        List<Problem> problems = new ArrayList<>(controlCharacters(message, body));
        JsonNode header = message.path("entry").path(0).path("resource");
        String at = "Bundle.entry[0].resource";
        require("MessageHeader".equals(header.path("resourceType").asText()), problems, at, NO_HEADER);
        String event = header.path("eventCoding").path("code").asText();
        require(!event.isEmpty(), problems, at + ".eventCoding.code", NO_EVENT);
        String id = header.path("id").asText();
        require(!id.isEmpty(), problems, at + ".id", NO_ID);
        if (!problems.isEmpty()) {
            throw new Unmappable(problems);
        }
        return new Canonical(new String(body, StandardCharsets.UTF_8), event, id, SourceMap.identity(), List.of());
    }

    /** Whoever reads this in another format would get what no XML can hold. */
    private static List<Problem> controlCharacters(JsonNode message, byte[] body) {
        return ControlCharacters.in(JsonLeaves.of(message), body).stream()
                .map(Problem::inBundle)
                .toList();
    }

    private static void require(boolean holds, List<Problem> problems, String path, Text text) {
        if (!holds) {
            problems.add(new Problem("required", "fhir-message-header", path, 0, 0, text));
        }
    }

    @Override
    public NativeMessage fromCanonical(String canonicalJson, Departure departure) {
        return new NativeMessage(canonicalJson.getBytes(StandardCharsets.UTF_8), format.mediaType(), List.of(), "");
    }
}
