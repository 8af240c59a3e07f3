package nl.samenhang.hub.release;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.DutchDays;
import nl.samenhang.hub.message.Reasons;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.profiles.Text;

/** The routing rules as the integration engineers wrote them, in files. */
@FunctionalInterface
public interface Routes extends AutoCloseable {

    /**
     * One choice of a route: a role near the family, or one partner by id; the other is null.
     *
     * @param copy a copy for information: nobody is refused because it cannot be made
     * @param hold how long it waits; zero when it does not
     * @param route id of the route that chose
     */
    record Choice(String role, String partner, boolean copy, Duration hold, String route) {

        /** Of two that mean the same partner: the one that brings it first. */
        public Choice sooner(Choice other) {
            return other.hold.compareTo(hold) < 0 ? other : this;
        }

        /** Whether it may mean this partner, wherever that works. */
        public boolean mayMean(Partner other) {
            return partner == null ? other.has(role) : other.id().equals(partner);
        }
    }

    List<Choice> choose(AuthorisedMessage message);

    /** What the files say. */
    default List<RouteOutline> outlines() {
        return List.of();
    }

    /** Those that a message comes into: whose conditions it meets, or else those for what no other takes. */
    default List<RouteOutline> taking(CanonicalMessage message) {
        Map<Boolean, List<RouteOutline>> covering = outlines().stream()
                .filter(route -> route.takes().covers(message.facts(), dayOf(message)))
                .collect(Collectors.partitioningBy(route -> route.takes().otherwise()));
        return covering.get(false).isEmpty() ? covering.get(true) : covering.get(false);
    }

    /** Why a message does not come into a route; empty when it does. */
    default Optional<Text> whyNot(RouteOutline route, CanonicalMessage message) {
        var unmet = route.takes().unmet(message.facts(), dayOf(message));
        if (!unmet.isEmpty()) {
            return Optional.of(Reasons.together(unmet));
        }
        var taking = taking(message);
        if (taking.contains(route)) {
            return Optional.empty();
        }
        var others = taking.stream().map(RouteOutline::id).collect(Collectors.joining(", "));
        return Optional.of(new Text(
                "neemt alleen wat geen andere route neemt, en die is er: " + others,
                "takes only what no other route takes, and there is one: " + others));
    }

    /** The days in route files are those of the Netherlands. */
    private static LocalDate dayOf(CanonicalMessage message) {
        return DutchDays.of(message.received().receivedAt());
    }

    /** Nothing is asked of them any more. */
    @Override
    default void close() {}
}
