/** Secrets planted in generated messages, and every place read where one could come out. */
package nl.samenhang.hub.planted;
