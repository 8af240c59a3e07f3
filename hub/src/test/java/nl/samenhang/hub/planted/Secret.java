package nl.samenhang.hub.planted;

import java.util.Set;

/**
 * What only some may know.
 *
 * @param bare as {@link Marks#bare} leaves it
 * @param classes codes of data-class, all of which a recipient must be allowed to have
 */
record Secret(String bare, Set<String> classes) {}
