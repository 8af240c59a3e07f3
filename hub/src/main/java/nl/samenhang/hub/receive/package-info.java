/**
 * Step 1, the doors. Takes bytes and who sent them, gives a {@link nl.samenhang.hub.message.ReceivedMessage} to the
 * intake route and its answer back to the caller; refuses what is too long, cannot be read or is sent twice with other
 * content. EIP Messaging Gateway, Idempotent Receiver. The only step that knows HTTP and queues.
 */
package nl.samenhang.hub.receive;
