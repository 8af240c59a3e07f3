/** Tests that start the packaged hub as a process of its own and speak to it from outside. */
package nl.samenhang.conformance.packaged;
