package nl.samenhang.hub.disclosures;

import nl.samenhang.hub.audit.AuditEntry;
import nl.samenhang.hub.audit.Audited;

/**
 * Data that left to a recipient.
 *
 * @param entry of the audit trail, a disclosure
 * @param message that was sent
 * @param refused whether the recipient's own system did not take it
 */
record Exchange(AuditEntry entry, SentMessage message, boolean refused) {

    Audited what() {
        return entry.what();
    }

    /** Whether this partner got data of the family by it, and took them; an acknowledgement holds none. */
    boolean gaveTo(String partner) {
        return what().recipient().equals(partner)
                && !refused
                && !what().legalBasis().isEmpty();
    }

    /** Whether this partner sent or received it. */
    boolean isOf(String partner) {
        return what().sender().equals(partner) || what().recipient().equals(partner);
    }
}
