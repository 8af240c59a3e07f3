package nl.samenhang.hub.message;

/** Something outside does not answer now; the hub tries again and nobody has to act. */
public final class TemporarilyUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TemporarilyUnavailable(String what) {
        super(what);
    }

    public TemporarilyUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
