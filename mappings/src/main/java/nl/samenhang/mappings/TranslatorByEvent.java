package nl.samenhang.mappings;

import java.util.List;
import java.util.Map;
import nl.samenhang.profiles.Text;

/** A format with a mapping of its own for each event; a top-level key of the native message says which event it is. */
final class TranslatorByEvent implements Translator {
    private static final Text UNKNOWN = new Text(
            "Deze gebeurtenis bestaat niet in dit formaat; zie de lijst in de handleiding.",
            "This event does not exist in this format; see the list in its guide.");

    private final Format format;
    private final String key;
    private final Map<String, Translator> byEvent;

    TranslatorByEvent(Format format, String key, Map<String, Translator> byEvent) {
        this.format = format;
        this.key = key;
        this.byEvent = Map.copyOf(byEvent);
    }

    @Override
    public Canonical toCanonical(byte[] body, Arrival arrival) {
        Translator translator = byEvent.get(event(body));
        if (translator == null) {
            throw new Unmappable(
                    List.of(new Problem("code-invalid", format.id() + "-event", "$." + key, 0, 0, UNKNOWN)));
        }
        return translator.toCanonical(body, arrival);
    }

    private String event(byte[] body) {
        String seen = Glance.at(body).keys().get(key);
        return seen == null ? SafeJson.read(body).path(key).asText() : seen;
    }

    @Override
    public NativeMessage fromCanonical(String canonicalJson, Departure departure) {
        String event = MessageEvent.of(canonicalJson);
        Translator translator = byEvent.get(event);
        if (translator == null) {
            throw Inexpressible.event(format.id(), event);
        }
        return translator.fromCanonical(canonicalJson, departure);
    }
}
