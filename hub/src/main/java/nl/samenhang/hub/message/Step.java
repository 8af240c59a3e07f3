package nl.samenhang.hub.message;

import java.util.Locale;

/** The nine steps of a message, in their order; named as the packages. */
public enum Step {
    RECEIVE,
    CANONICALISE,
    VALIDATE,
    AUTHORISE,
    ROUTE,
    MINIMISE,
    TRANSLATE,
    DELIVER,
    ACKNOWLEDGE;

    /** The step as the outside reads it, for instance {@code canonicalise}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
