package nl.samenhang.hub.keys;

import java.nio.file.Path;

/** The hub may not start: what the database holds cannot be read with this master keyset. */
public final class MasterKeysetRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MasterKeysetRefused(Path file, String nl, String en, Throwable cause) {
        super(file + ": " + nl + " / " + en, cause);
    }
}
