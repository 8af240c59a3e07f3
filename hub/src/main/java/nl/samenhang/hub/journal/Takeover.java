package nl.samenhang.hub.journal;

/**
 * Who gets a delivery in the place of the organisation it was planned for.
 *
 * @param recipient partner id of the successor
 * @param format what it reads
 * @param release number of the release that names the successor, by which the delivery goes on
 */
public record Takeover(String recipient, String format, int release) {}
