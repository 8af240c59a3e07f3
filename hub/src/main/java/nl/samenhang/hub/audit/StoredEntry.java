package nl.samenhang.hub.audit;

/**
 * An entry as it stands in the database.
 *
 * @param hash as it was written, which an entry that was changed since no longer has
 */
public record StoredEntry(AuditEntry entry, String hash) {}
