package nl.samenhang.mappings;

import nl.samenhang.profiles.Text;

/**
 * Something that the written format has no place for.
 *
 * @param path FHIR path in the canonical message
 * @param reason why, and what the reader must know
 */
public record Loss(String path, Text reason) {}
