package nl.samenhang.hub.map;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.RouteOutline;
import nl.samenhang.hub.release.RouteOutline.Takes;

/**
 * What one route file sends on, with who sends it and who may get it: each of the senders reaches the same recipients.
 *
 * @param routes those of the file that take this event and these kinds
 * @param senders who may send it; none when policy allows nobody, or nobody who works where the routes take messages
 * @param receptions who may get it, the senders themselves included: nobody gets what it sent itself
 */
record Message(List<RouteOutline> routes, List<Partner> senders, List<Reception> receptions) {

    /** Copies the lists. */
    Message {
        routes = List.copyOf(routes);
        senders = List.copyOf(senders);
        receptions = List.copyOf(receptions);
    }

    String file() {
        return routes.get(0).file();
    }

    String event() {
        return routes.get(0).takes().event();
    }

    /** Codes of referral-kind; none means every kind. */
    Set<String> kinds() {
        return routes.get(0).takes().kinds();
    }

    /** CBS codes that the routes name; none means everywhere. */
    Set<String> municipalities() {
        return routes.stream()
                .map(RouteOutline::takes)
                .map(Takes::municipalities)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean otherwise() {
        return routes.get(0).takes().otherwise();
    }

    /** Whether something of the message beside kind and municipality decides too. */
    boolean isConditional() {
        return routes.stream()
                .map(RouteOutline::takes)
                .anyMatch(takes -> !takes.urgencies().isEmpty()
                        || !takes.frameworks().isEmpty()
                        || !takes.familyProfiles().isEmpty());
    }

    /** Who sends it and who may get it; one that does both stands there twice. */
    Stream<Partner> partners() {
        return Stream.concat(senders.stream(), receptions.stream().map(Reception::recipient));
    }
}
