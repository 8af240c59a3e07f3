/** The policy tables of a configuration as one matrix that a privacy officer can read and sign. */
package nl.samenhang.hub.policy;
