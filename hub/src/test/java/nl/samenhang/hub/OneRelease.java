package nl.samenhang.hub;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.partner.ReceivingPolicy;
import nl.samenhang.hub.partner.ReceivingPolicy.Row;
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

    /** For every purpose, on every legal basis. */
    public OneRelease receiving(Map<String, List<String>> rolesByDataClass) {
        return receiving(new ReceivingPolicy(rowsByRole(rolesByDataClass)));
    }

    public OneRelease receiving(ReceivingPolicy policy) {
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

    private static Map<String, List<Row>> rowsByRole(Map<String, List<String>> rolesByDataClass) {
        var codes = KnownCodes.ofVocabulary();
        var rows = new HashMap<String, List<Row>>();
        rolesByDataClass.forEach(
                (data, roles) -> roles.forEach(role -> rows.computeIfAbsent(role, none -> new ArrayList<>())
                        .add(new Row(Set.of(data), codes.purposes(), codes.bases()))));
        return rows;
    }

    @Override
    public Release numbered(int number) {
        if (number != NUMBER) {
            throw new IllegalArgumentException("no release " + number);
        }
        return inForce;
    }
}
