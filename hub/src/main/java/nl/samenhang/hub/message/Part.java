package nl.samenhang.hub.message;

/**
 * One of the native messages that a delivery consists of: most have one, a format that tells of one person per message
 * may need several.
 *
 * @param origin a FHIR Provenance: of which message and by which mapping it was written; paths and hashes, no content;
 *     empty when nothing had to be translated
 */
public record Part(byte[] content, String origin) {}
