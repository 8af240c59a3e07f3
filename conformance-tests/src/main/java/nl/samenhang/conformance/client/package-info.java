/** What a partner's own system would use to talk to the hub: HTTP, AMQP 1.0 and a listener of its own. */
package nl.samenhang.conformance.client;
