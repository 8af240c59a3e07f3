package nl.samenhang.conformance.scenario;

/** A text for people, in Dutch and in English. */
public record Words(String nl, String en) {

    /** One line with both, for those who read either. */
    public String line() {
        return nl + " / " + en;
    }
}
