/**
 * Every native format to the shared message and back, through one door: {@link nl.samenhang.mappings.Mappings}. A
 * format is a folder of data (description, mappings, code lists, rules, examples); this package is the small engine
 * that reads such folders.
 */
package nl.samenhang.mappings;
