package nl.samenhang.hub.disclosures;

import nl.samenhang.hub.audit.AuditEntry;
import nl.samenhang.hub.partner.Partner;

/**
 * An exchange as far as the family may know it.
 *
 * @param entry of the audit trail, with less
 * @param from who sent it; null when that is left open
 * @param to who received it; null when that is left open
 * @param ask who can be asked about it
 * @param refused whether the recipient's own system did not take it
 */
record Told(AuditEntry entry, Partner from, Partner to, Partner ask, boolean refused) {}
