/**
 * Reads a configuration as a whole and says everything that is wrong with it, before anything is taken: the same for a
 * running hub and for {@code check} on the command line.
 */
package nl.samenhang.hub.check;
