package nl.samenhang.hub.message;

/** Why a message is refused, as far as a door must know to answer in its own manner. */
public enum Refusal {
    /** Not well-formed, or dangerous to read. */
    NOT_READABLE(400),
    TOO_LARGE(413),
    UNKNOWN_FORMAT(415),
    /** Another message stands under the same id of this sender. */
    CONFLICT(409),
    /** This sender may not send this. */
    NOT_PERMITTED(403),
    /** Read and understood, and wrong. */
    INVALID(422);

    private final int httpStatus;

    Refusal(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    /** As the contract has it, over REST and FHIR. */
    public int httpStatus() {
        return httpStatus;
    }
}
