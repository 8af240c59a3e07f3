package nl.samenhang.hub;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.partner.ReceivingPolicy;
import nl.samenhang.hub.partner.SendingPolicy;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.hub.release.Routes;

/** A hub with one configuration; without more words nothing is allowed and nothing is routed. */
public record OneRelease(Release inForce) implements Releases {

    public static final int NUMBER = 7;

    public static OneRelease with(Partner... partners) {
        return with(List.of(partners));
    }

    public static OneRelease with(List<Partner> partners) {
        return new OneRelease(new Release(
                NUMBER,
                "hash",
                new PartnerDirectory(partners, Clock.systemUTC()),
                new SendingPolicy(Map.of()),
                new ReceivingPolicy(Map.of()),
                message -> List.of(),
                Examples.MAPPINGS));
    }

    public OneRelease sending(Map<String, List<String>> eventsByRole) {
        var policy = new SendingPolicy(eventsByRole);
        return new OneRelease(new Release(
                NUMBER,
                inForce.hash(),
                inForce.partners(),
                policy,
                inForce.receiving(),
                inForce.routes(),
                inForce.mappings()));
    }

    public OneRelease receiving(Map<String, List<String>> rolesByDataClass) {
        var policy = new ReceivingPolicy(rolesByDataClass);
        return new OneRelease(new Release(
                NUMBER,
                inForce.hash(),
                inForce.partners(),
                inForce.sending(),
                policy,
                inForce.routes(),
                inForce.mappings()));
    }

    public OneRelease routes(Routes routes) {
        return new OneRelease(new Release(
                NUMBER,
                inForce.hash(),
                inForce.partners(),
                inForce.sending(),
                inForce.receiving(),
                routes,
                inForce.mappings()));
    }

    @Override
    public Release numbered(int number) {
        if (number != NUMBER) {
            throw new IllegalArgumentException("no release " + number);
        }
        return inForce;
    }
}
