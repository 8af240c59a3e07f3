package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import com.schibsted.spt.data.jslt.JsltException;
import java.util.List;
import java.util.Map;
import nl.samenhang.profiles.Text;

/** A format that only announces: read as an {@link Announcement}, written as one when the format has a way out. */
final class AnnouncementTranslator implements Translator {
    private static final Text NO_CONTENT = new Text(
            "Dit bericht kondigt alleen aan en heeft geen inhoud: haal de inhoud op en lever die aan.",
            "This message only announces and has no content: fetch the content and send that.");

    private final Format format;
    private final NativeSchema schema;
    private final JsltMapping in;
    private final Translator out;

    AnnouncementTranslator(Format format, NativeSchema schema, JsltMapping in, Translator out) {
        this.format = format;
        this.schema = schema;
        this.in = in;
        this.out = out;
    }

    /** Throws {@link Unmappable} with all problems at once. */
    Announcement read(byte[] body) {
        JsonNode message = SafeJson.read(body);
        MessageSize.check(message, body);
        List<Problem> problems = schema.check(message, body);
        if (!problems.isEmpty()) {
            throw new Unmappable(problems);
        }
        try {
            JsonNode said = in.apply(Map.of(), message);
            return new Announcement(
                    said.path("id").asText(),
                    said.path("source").asText(),
                    said.path("kind").asText(),
                    said.path("resource").asText(),
                    said.path("location").asText(null),
                    said.path("at").asText());
        } catch (JsltException e) {
            throw new IllegalStateException("format " + format.id() + " cannot read what its schema accepts", e);
        }
    }

    /** Never gives a message, for there is none: tells the faults of the announcement, or that it is one. */
    @Override
    public Canonical toCanonical(byte[] body, Arrival arrival) {
        read(body);
        throw new Unmappable(List.of(new Problem("not-supported", format.id() + "-no-content", "$", 1, 1, NO_CONTENT)));
    }

    @Override
    public NativeMessage fromCanonical(String canonicalJson, Departure departure) {
        if (out == null) {
            throw new Inexpressible(new Text(
                    "Het formaat " + format.id() + " wordt alleen gelezen.",
                    "The format " + format.id() + " is read only."));
        }
        return out.fromCanonical(canonicalJson, departure);
    }
}
