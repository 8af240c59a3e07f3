package nl.samenhang.hub.audit;

/** The last link of the chain. */
record AuditHead(long number, String hash) {}
