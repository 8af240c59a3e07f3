package nl.samenhang.hub.release;

import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.partner.ReceivingPolicy;
import nl.samenhang.hub.partner.SendingPolicy;
import nl.samenhang.mappings.Mappings;

/**
 * A configuration that is taken as a whole: partners, policy, routes and formats that were checked together. It never
 * changes; a change is another release.
 *
 * @param number counted from 1
 * @param hash SHA-256 of its files
 */
public record Release(
        int number,
        String hash,
        PartnerDirectory partners,
        SendingPolicy sending,
        ReceivingPolicy receiving,
        Routes routes,
        Mappings mappings) {

    /** The same configuration, under the number that it was given. */
    Release as(int given) {
        return new Release(given, hash, partners, sending, receiving, routes, mappings);
    }
}
