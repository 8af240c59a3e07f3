package nl.samenhang.mappings;

import nl.samenhang.profiles.Text;

/**
 * Something that the other side of a translation has no place for. Never holds the value.
 *
 * @param path where it stood: a native path on the way in, a FHIR path in the canonical message on the way out
 * @param reason why, and what the reader must know
 */
public record Loss(String path, Text reason) {}
