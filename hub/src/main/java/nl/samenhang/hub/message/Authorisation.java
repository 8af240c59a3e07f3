package nl.samenhang.hub.message;

/**
 * Leave to disclose one message, and on which ground. Only the step {@code authorise} grants one; the journal may give
 * back what was granted. A {@link Delivery} cannot exist without.
 *
 * @param sender partner id
 * @param legalBasis code of CodeSystem legal-basis
 * @param purpose code of CodeSystem processing-purpose
 * @param rule which rule granted it, for whoever asks later
 */
public record Authorisation(String sender, String legalBasis, String purpose, String rule) {}
