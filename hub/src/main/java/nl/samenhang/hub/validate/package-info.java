/**
 * Step 3. Takes a {@link nl.samenhang.hub.message.CanonicalMessage} and gives the same, now known to be valid; refuses
 * what breaks a profile, a code list, an invariant or a message rule. FHIR {@code $validate}.
 */
package nl.samenhang.hub.validate;
