package nl.samenhang.hub.receive;

/** This sender has no message of that id: it never was, or it is another's. */
final class NoSuchMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
