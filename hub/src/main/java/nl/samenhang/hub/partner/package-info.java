/**
 * Who takes part: the partners with their formats and channels, and what each role may send and receive. Everything is
 * read from the configuration files at start; a file with a fault stops the start.
 */
package nl.samenhang.hub.partner;
