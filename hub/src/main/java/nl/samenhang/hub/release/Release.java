package nl.samenhang.hub.release;

import java.util.Optional;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.partner.ReceivingPolicy;
import nl.samenhang.hub.partner.SendingPolicy;
import nl.samenhang.mappings.Format;
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

    /** In which format this partner is told of an event: the first that it prefers and that can carry it. */
    public Optional<String> formatFor(Partner partner, String event) {
        return partner.formatsOut().stream()
                .map(mappings::format)
                .filter(format -> format.out() && format.events().contains(event))
                .map(Format::id)
                .findFirst();
    }

    /** The same configuration, under the number that it was given. */
    Release as(int given) {
        return new Release(given, hash, partners, sending, receiving, routes, mappings);
    }
}
