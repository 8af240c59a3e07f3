package nl.samenhang.hub.partner;

import java.net.URI;

/** Where the deliveries of a partner go. */
public sealed interface Channel {

    /** To the queue {@code out.<partner>}, from which the partner reads. */
    record Queue() implements Channel {}

    /**
     * By HTTP POST to the partner's own system.
     *
     * @param url absolute, http or https
     */
    record Http(URI url) implements Channel {}
}
