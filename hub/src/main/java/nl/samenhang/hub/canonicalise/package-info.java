/**
 * Step 2. Takes a {@link nl.samenhang.hub.message.ReceivedMessage}, gives a
 * {@link nl.samenhang.hub.message.CanonicalMessage}; refuses what is not well-formed, of no known format, or wrong in
 * its own format. EIP Normalizer.
 */
package nl.samenhang.hub.canonicalise;
