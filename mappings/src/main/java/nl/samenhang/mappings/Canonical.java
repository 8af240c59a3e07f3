package nl.samenhang.mappings;

/**
 * A message in the shared form.
 *
 * @param json the FHIR R4 Bundle
 * @param event code of the message event, for instance {@code referral}
 * @param senderMessageId the sender's own id of the message
 * @param sources where each part of it stood in the native message
 */
public record Canonical(String json, String event, String senderMessageId, SourceMap sources) {}
