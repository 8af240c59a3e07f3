package nl.samenhang.hub.message;

/**
 * What a recipient did not get.
 *
 * @param dataClass code of CodeSystem data-class
 * @param rule the policy rule that kept it back
 * @param reason in Dutch and English, for people
 */
public record Withheld(String dataClass, String rule, String reason) {}
