package nl.samenhang.hub.journal;

import java.util.Optional;
import nl.samenhang.hub.message.ContentHash;
import nl.samenhang.hub.message.Receipt;
import nl.samenhang.hub.message.Refusal;

/** A message as the journal remembers it: its receipt as of now, and what tells it apart from another. */
public record StoredMessage(String sender, ContentHash hash, Optional<Refusal> refusal, Receipt receipt) {

    public boolean hasSameContentAs(ContentHash other) {
        return hash.equals(other);
    }
}
