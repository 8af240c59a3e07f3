/**
 * The operational record: messages, their plan, how each delivery stands and what happened when (EIP Message Store,
 * Message History, Claim Check). Beside the flow: steps do not know it, the routes call it.
 */
package nl.samenhang.hub.journal;
