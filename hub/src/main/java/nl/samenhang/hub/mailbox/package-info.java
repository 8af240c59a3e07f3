/**
 * Deliveries for partners that cannot be called: they fetch what lies ready and say what they do with it
 * ({@code /v1/deliveries}, contract section 1). EIP Polling Consumer, at the partner's side.
 */
package nl.samenhang.hub.mailbox;
