/**
 * The words of a route file: one small Camel component, {@code chain:}. A route begins {@code from: chain:message} and
 * ends in {@code to: chain:deliver}; it chooses recipients and touches no content.
 */
package nl.samenhang.hub.chain;
