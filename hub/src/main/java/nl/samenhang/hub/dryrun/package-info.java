/**
 * What would come of a message: the steps as they are, without the journal, the audit trail, the queues and the doors
 * of the recipients. Beside the flow, as {@link nl.samenhang.hub.pipeline}; wiring only.
 */
package nl.samenhang.hub.dryrun;
