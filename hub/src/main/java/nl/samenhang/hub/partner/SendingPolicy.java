package nl.samenhang.hub.partner;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which roles may send which events; the content of {@code policy/may-send.yaml}. What is not named is not allowed.
 *
 * @param eventsByRole event codes by role code
 */
public record SendingPolicy(Map<String, List<String>> eventsByRole) {

    /** Copies the map. */
    public SendingPolicy {
        eventsByRole = Map.copyOf(eventsByRole);
    }

    /** Whether this partner may send messages of this event. */
    public boolean maySend(Partner partner, String event) {
        return roleThatMaySend(partner, event).isPresent();
    }

    /** The role in which this partner may send messages of this event, the first of its roles that may. */
    public Optional<String> roleThatMaySend(Partner partner, String event) {
        return partner.roles().stream()
                .filter(role -> eventsByRole.getOrDefault(role, List.of()).contains(event))
                .findFirst();
    }
}
