/**
 * Judges the cases, the examples and our own definitions with another release of the engine, on a class path of its
 * own. Nothing here may use the rest of the tests: of this module that class path holds only the classes, of its
 * libraries none.
 */
package nl.samenhang.profiles.second;
