package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import nl.samenhang.profiles.Text;

/** The texts of a format's {@code dropped.yaml} that mappings name by key. */
final class Reasons {
    private final JsonNode dropped;

    Reasons(JsonNode dropped) {
        this.dropped = dropped;
    }

    /** Why something has no place in this format; a key without a text is a fault of the folder. */
    Text loss(String key) {
        JsonNode text = dropped.path("out").path(key);
        if (text.isMissingNode()) {
            throw new IllegalArgumentException("dropped.yaml has no reason " + key);
        }
        return FormatFolder.text(text);
    }

    Text unknownCode(String list) {
        return new Text(
                "Deze code staat niet in de lijst " + list + "; gebruik een waarde uit de standaard.",
                "This code is not in the list " + list + "; use a value of the standard.");
    }
}
