package nl.samenhang.conformance.config;

/**
 * The configuration file cannot be used; the message names the file, the field (and line where known) and the reason.
 */
public final class WrongConfig extends Exception {
    private static final long serialVersionUID = 1L;

    WrongConfig(String message) {
        super(message);
    }
}
