package nl.samenhang.hub.partner;

import java.util.Optional;

/** Looks up secrets at the moment they are needed, so that a changed one counts without a restart. */
@FunctionalInterface
public interface Secrets {

    /** The secret, stripped; nothing when it is not there or empty. */
    Optional<String> of(SecretReference reference);
}
