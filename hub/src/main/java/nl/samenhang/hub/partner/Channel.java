package nl.samenhang.hub.partner;

import java.net.URI;

/** Where the deliveries of a partner go. */
public sealed interface Channel {

    /** To the queue {@code out.<partner>}, from which the partner reads. */
    record Queue() implements Channel {}

    /** In the hub, where the partner fetches it ({@code GET /v1/deliveries}): for who cannot be called. */
    record Mailbox() implements Channel {}

    /**
     * By HTTP POST to the partner's own system.
     *
     * @param url absolute, http or https
     * @param authorization the whole value of the Authorization header, null when the partner asks for none
     */
    record Http(URI url, SecretReference authorization) implements Channel {

        /** Without an Authorization header. */
        public Http(URI url) {
            this(url, null);
        }
    }
}
