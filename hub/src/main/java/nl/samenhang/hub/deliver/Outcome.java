package nl.samenhang.hub.deliver;

/**
 * What a recipient's system said of a parcel that reached it.
 *
 * @param refusal its own words; null when it took the parcel
 */
record Outcome(String refusal) {

    static final Outcome TAKEN = new Outcome(null);

    /** The same outcome, which says of which part it is when there are several: the parts before it were taken. */
    Outcome of(Parcel parcel) {
        return isTaken() || !parcel.isOneOfSeveral()
                ? this
                : new Outcome("deel %1$d van %2$d / part %1$d of %2$d: %3$s"
                        .formatted(parcel.part(), parcel.parts(), refusal));
    }

    boolean isTaken() {
        return refusal == null;
    }
}
