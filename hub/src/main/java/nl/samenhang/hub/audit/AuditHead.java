package nl.samenhang.hub.audit;

/**
 * The last link of the chain.
 *
 * @param number 0 when there is none yet
 */
public record AuditHead(long number, String hash) {

    static final String ZEROS = "0".repeat(64);
}
