package nl.samenhang.hub.message;

/** Why a message is refused, as far as a door must know to answer in its own manner. */
public enum Refusal {
    /** Not well-formed, or dangerous to read. */
    NOT_READABLE,
    TOO_LARGE,
    UNKNOWN_FORMAT,
    /** Another message stands under the same id of this sender. */
    CONFLICT,
    /** This sender may not send this. */
    NOT_PERMITTED,
    /** Read and understood, and wrong. */
    INVALID
}
