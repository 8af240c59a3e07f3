/**
 * How long the hub keeps what messages say: until their term ends, or until somebody who may orders otherwise. What it
 * did with them (receipt, timeline, audit) it keeps.
 */
package nl.samenhang.hub.retention;
