package nl.samenhang.mappings;

/**
 * A system that sends or receives.
 *
 * @param name name of the organisation
 * @param oin its OIN, 20 digits
 * @param application name of its system, may be null
 */
public record Party(String name, String oin, String application) {}
