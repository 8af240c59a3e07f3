package nl.samenhang.conformance.scenario;

/** What came of a scenario. */
public enum Verdict {
    /** everything expected was seen */
    PASS,
    /** something else was seen */
    FAIL,
    /** it could not be judged: no connection, no token, a mistake of the kit */
    ERROR,
    /** it was not played: what it needs is not configured */
    SKIP
}
