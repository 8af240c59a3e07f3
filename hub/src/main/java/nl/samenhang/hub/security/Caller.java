package nl.samenhang.hub.security;

import nl.samenhang.hub.partner.Partner;

/**
 * Who makes this call, as the access token says. A controller takes it as an argument; elsewhere the name of the
 * authentication is the partner's id.
 */
public record Caller(Partner partner) {

    /** The partner's id. */
    public String id() {
        return partner.id();
    }
}
