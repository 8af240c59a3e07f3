package nl.samenhang.hub.message;

/** A message that may leave, on the ground that is named. */
public record AuthorisedMessage(CanonicalMessage message, Authorisation authorisation, Trail trail) {}
