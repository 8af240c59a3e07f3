package nl.samenhang.hub.keys;

/** What is stored is not what the hub sealed there: it was changed or exchanged, or its key was. */
public final class PayloadUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PayloadUnreadable(String what, Throwable cause) {
        super(what, cause);
    }
}
