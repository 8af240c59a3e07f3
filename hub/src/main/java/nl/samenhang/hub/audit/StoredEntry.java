package nl.samenhang.hub.audit;

/**
 * An entry as it stands in the database.
 *
 * @param hash as it was written, which an entry that was changed since no longer has
 */
public record StoredEntry(AuditEntry entry, String hash) {

    private static final int TRACE_DIGITS = 32;
    private static final int SPAN_DIGITS = 16;

    /** What belongs to one message is one trace (W3C Trace Context); an entry about none is a trace by itself. */
    String trace() {
        var message = entry.what().messageId();
        return message == null
                ? hash.substring(0, TRACE_DIGITS)
                : message.toString().replace("-", "");
    }

    /** Made from the entry, so that one that is told again is recognised. */
    String span() {
        return hash.substring(0, SPAN_DIGITS);
    }
}
