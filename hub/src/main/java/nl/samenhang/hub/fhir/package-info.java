/**
 * The FHIR face under {@code /fhir} (R4). {@code $process-message} is a door beside REST and queues; the message goes
 * the same way, and so does a Consent that is sent by itself. Beside it: consents, read by their parties; the audit
 * trail; the definitions of the package, read and searched; questions about codes ({@code $expand}, {@code $lookup},
 * {@code $validate-code}, {@code $translate}); and {@code $validate}, which judges and keeps nothing. Definitions and
 * codes are open to all; a resource to be judged may hold personal data and needs a token.
 */
package nl.samenhang.hub.fhir;
