package nl.samenhang.hub.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;

/**
 * One line of an export: either what it is of, or a day that was closed, or an entry. The others are null.
 *
 * @param of first line
 * @param seal JWS of a {@link DaySeal}
 * @param hash as it stands in the database, beside its entry
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExportLine(Export of, String seal, AuditEntry entry, String hash) {

    /**
     * What an export tells of itself.
     *
     * @param at when it was made
     * @param head the last link of the chain at that moment
     * @param keys the hub's public keys (JWK set), for whoever has not kept them elsewhere
     */
    record Export(Instant at, AuditHead head, Map<String, Object> keys) {}

    static ExportLine of(Export export) {
        return new ExportLine(export, null, null, null);
    }

    static ExportLine of(String seal) {
        return new ExportLine(null, seal, null, null);
    }

    static ExportLine of(StoredEntry stored) {
        return new ExportLine(null, null, stored.entry(), stored.hash());
    }
}
