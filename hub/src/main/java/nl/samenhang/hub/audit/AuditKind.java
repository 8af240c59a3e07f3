package nl.samenhang.hub.audit;

import java.util.Locale;

/** What an entry tells of. */
public enum AuditKind {
    /** Data left to a recipient. */
    DISCLOSURE,
    /** A sender was not allowed to send, or a recipient not allowed to receive. */
    REFUSAL,
    /** Somebody read the audit trail, or what a consent permits. */
    READING;

    /** As the database and exports have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a code. */
    public static AuditKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
