package nl.samenhang.hub.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.samenhang.hub.message.ContentHash;

/**
 * One disclosure.
 *
 * @param number counts from 1, without gaps
 * @param family reference of the family, not its name
 * @param withheld data classes that were kept back, comma separated
 * @param previousHash hash of the entry before; 64 zeros for the first
 */
record AuditEntry(
        long number,
        Instant at,
        UUID deliveryId,
        UUID messageId,
        String sender,
        String recipient,
        String family,
        String event,
        String legalBasis,
        String purpose,
        String withheld,
        String previousHash) {

    AuditEntry {
        // what a database keeps of an instant
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** SHA-256 over every field and the hash before, lower-case hexadecimal. */
    public String hash() {
        var line = String.join(
                "\n",
                Long.toString(number),
                at.toString(),
                deliveryId.toString(),
                messageId.toString(),
                sender,
                recipient,
                family,
                event,
                legalBasis,
                purpose,
                withheld,
                previousHash);
        return ContentHash.of(line.getBytes(StandardCharsets.UTF_8)).value();
    }
}
