package nl.samenhang.hub.deliver;

/**
 * What a recipient's system said of a parcel that reached it.
 *
 * @param refusal its own words; null when it took the parcel
 */
record Outcome(String refusal) {

    static final Outcome TAKEN = new Outcome(null);

    boolean isTaken() {
        return refusal == null;
    }
}
