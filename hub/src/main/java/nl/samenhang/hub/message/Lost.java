package nl.samenhang.hub.message;

/**
 * What the recipient's format, or on the way in the shared vocabulary, has no place for.
 *
 * @param path where it stood: in the canonical message, or on the way in in the native one
 * @param reason in Dutch and English, for people
 */
public record Lost(String path, String reason) {}
