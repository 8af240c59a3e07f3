/**
 * The demonstration: starts the packaged hub as a process of its own and plays the story with simulated organisations.
 */
package nl.samenhang.conformance.demo;
