/**
 * Step 9. Turns a receipt or a refusal into the answer that its sender can read: the JSON receipt of the contract on a
 * queue, an RFC 9457 problem over REST, a FHIR response message. EIP Correlation Identifier, Return Address.
 */
package nl.samenhang.hub.acknowledge;
