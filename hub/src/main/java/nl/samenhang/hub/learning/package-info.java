/**
 * Learning without names: what the chain does for families, as a monthly extract of counts per municipality in which no
 * one can be recognised. Takes in codes when a message is accepted; gives out only counts that pass
 * {@link nl.samenhang.hub.learning.Band}.
 */
package nl.samenhang.hub.learning;
