package nl.samenhang.profiles.site;

/**
 * What a message is about.
 *
 * @param profile the profile of it
 * @param cardinality how many of them
 * @param obliged whether there must be one
 */
public record Focus(Link profile, String cardinality, boolean obliged) {}
