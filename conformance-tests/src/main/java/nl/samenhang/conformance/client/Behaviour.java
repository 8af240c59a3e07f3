package nl.samenhang.conformance.client;

/** How an organisation's own system answers a push. */
public enum Behaviour {
    /** takes it: 204 */
    ACCEPT,
    /** runs, but cannot now: 503 */
    DOWN,
    /** hangs up without an answer */
    HANG_UP,
    /** takes the message in, reads it and says no for good: 422 with its own words */
    REFUSE
}
