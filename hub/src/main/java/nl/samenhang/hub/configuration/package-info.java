/**
 * A configuration as files: their content as it is, the reading of one file with its lines, and what was found wrong.
 * What the files mean is for {@code partner}, {@code chain} and {@code check}.
 */
package nl.samenhang.hub.configuration;
