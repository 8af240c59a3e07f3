package nl.samenhang.hub.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenhang.hub.message.ContentHash;
import tools.jackson.databind.json.JsonMapper;

/**
 * One link of the chain.
 *
 * @param number counts from 1, without gaps
 * @param form over which fields the hash is made: 1 before refusals were told, 2 since
 * @param previousHash hash of the entry before; 64 zeros for the first
 */
public record AuditEntry(long number, int form, Instant at, Audited what, String previousHash) {

    static final int FORM = 2;

    private static final JsonMapper JSON = new JsonMapper();

    /** Cuts the moment to what a database keeps of it. */
    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** SHA-256 over every field and the hash before, lower-case hexadecimal. */
    public String hash() {
        var text = form == 1 ? String.join("\n", first()) : JSON.writeValueAsString(fields());
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8)).value();
    }

    /** Whether what the hash of an older form leaves out is as it was when that form was written. */
    boolean isAsItsFormWas() {
        return form == FORM
                || form == 1
                        && what.kind() == AuditKind.DISCLOSURE
                        && (what.data() + what.rules() + what.asked()).isEmpty()
                        && what.release() == 0;
    }

    private List<String> first() {
        return texts(
                number,
                at,
                what.deliveryId(),
                what.messageId(),
                what.sender(),
                what.recipient(),
                what.family(),
                what.event(),
                what.legalBasis(),
                what.purpose(),
                what.withheld(),
                previousHash);
    }

    /** As a JSON array of texts, so that no text can pose as two. */
    private List<String> fields() {
        return texts(
                number,
                form,
                at,
                what.kind().code(),
                what.deliveryId(),
                what.messageId(),
                what.sender(),
                what.recipient(),
                what.family(),
                what.event(),
                what.legalBasis(),
                what.purpose(),
                what.data(),
                what.withheld(),
                what.rules(),
                what.asked(),
                what.release(),
                previousHash);
    }

    private static List<String> texts(Object... values) {
        return Stream.of(values).map(value -> Objects.toString(value, "")).toList();
    }
}
