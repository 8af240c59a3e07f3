/**
 * What the hub's jar does from the command line instead of running: work on configuration, without a database, a broker
 * or a network.
 */
package nl.samenhang.hub.command;
