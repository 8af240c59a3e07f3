/** The conformance kit: one command line that judges a running hub from outside, and plays the demonstration. */
package nl.samenhang.conformance;
