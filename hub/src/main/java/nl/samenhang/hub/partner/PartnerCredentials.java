package nl.samenhang.hub.partner;

import java.time.LocalDate;

/**
 * With what a partner proves who it is, by reference.
 *
 * @param publicKey a JWK, or a JWK set while keys change, that checks its assertions (RFC 7523)
 * @param brokerPassword with which it logs in to the broker
 * @param expires last day on which it may log in with these, null when that is not limited
 */
public record PartnerCredentials(SecretReference publicKey, SecretReference brokerPassword, LocalDate expires) {

    /** Files named after the partner, without a last day: what holds when its file says nothing. */
    public static PartnerCredentials of(String partner) {
        return new PartnerCredentials(
                SecretReference.file(partner + ".public.jwk.json"),
                SecretReference.file(partner + ".broker-password"),
                null);
    }

    /** Whether their last day is over on this day. */
    public boolean areExpiredOn(LocalDate day) {
        return expires != null && day.isAfter(expires);
    }
}
