/** What a run looked like: on the console while it goes, and as one HTML page afterwards. */
package nl.samenhang.conformance.report;
