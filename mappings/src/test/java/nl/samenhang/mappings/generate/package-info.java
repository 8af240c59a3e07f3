/**
 * Random native messages that respect the public schema of a format: the same seed always gives the same message, on
 * every machine.
 */
package nl.samenhang.mappings.generate;
