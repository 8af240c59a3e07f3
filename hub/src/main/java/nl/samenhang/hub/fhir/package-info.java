/**
 * The FHIR face under {@code /fhir} (R4): {@code $process-message} and the capability statement. A door beside REST and
 * queues; the message goes the same way.
 */
package nl.samenhang.hub.fhir;
