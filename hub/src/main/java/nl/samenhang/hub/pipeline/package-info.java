/**
 * Where Camel meets the steps: the spine in YAML under {@code camel/}, one inbound and one outbound route per partner,
 * the work queues, the sweeper. Wiring only; what a step does stands in the step.
 */
package nl.samenhang.hub.pipeline;
