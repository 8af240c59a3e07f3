package nl.samenhang.hub.consent;

import java.util.List;
import java.util.Optional;
import nl.samenhang.hub.message.ConsentTerms;

/** What the register knows. Who asks and gets no answer may disclose nothing. */
public interface Consents {

    /** Every version of a consent, the oldest first; none when it is not known. */
    List<ConsentTerms> versions(String reference);

    /**
     * What is taken for every consent about a family where there is no register to ask, so that a configuration can be
     * tried; empty wherever messages are delivered.
     */
    default Optional<ConsentTerms> assumed(String family) {
        return Optional.empty();
    }

    /** Ids of partners that received data on this consent. */
    List<String> recipientsOn(String reference);
}
