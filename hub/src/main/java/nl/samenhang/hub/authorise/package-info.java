/**
 * Step 4. Takes a {@link nl.samenhang.hub.message.CanonicalMessage}, gives an
 * {@link nl.samenhang.hub.message.AuthorisedMessage}; refuses a sender that is not who the body says, an event that its
 * role may not send, a message that names no ground, a report that is closed and a ban that is not of a court. The only
 * maker of an {@link nl.samenhang.hub.message.Authorisation}.
 */
package nl.samenhang.hub.authorise;
