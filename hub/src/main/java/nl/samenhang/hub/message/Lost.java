package nl.samenhang.hub.message;

/**
 * What the recipient's format has no place for.
 *
 * @param path where it stood in the canonical message
 * @param reason in Dutch and English, for people
 */
public record Lost(String path, String reason) {}
