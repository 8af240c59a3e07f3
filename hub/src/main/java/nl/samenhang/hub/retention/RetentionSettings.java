package nl.samenhang.hub.retention;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long contents are kept: {@code samenhang.retention.*}.
 *
 * @param delivered after the last delivery of an accepted message has ended
 * @param dead after a delivery ended without being taken, so that somebody can still bring it; the longer term counts
 * @param refused after a message that was refused came in
 * @param events other terms than {@code delivered}, by code of the event
 */
@ConfigurationProperties("samenhang.retention")
public record RetentionSettings(
        @DefaultValue("7d") Duration delivered,
        @DefaultValue("30d") Duration dead,
        @DefaultValue("7d") Duration refused,
        Map<String, Duration> events) {

    /** @throws IllegalArgumentException when a term is below zero */
    public RetentionSettings {
        events = events == null ? Map.of() : Map.copyOf(events);
        requireTerm("delivered", delivered);
        requireTerm("dead", dead);
        requireTerm("refused", refused);
        events.forEach((event, term) -> requireTerm("events." + event, term));
    }

    private static void requireTerm(String name, Duration term) {
        if (term.isNegative()) {
            throw new IllegalArgumentException("samenhang.retention." + name + ": a term cannot be below zero");
        }
    }

    /** @throws IllegalArgumentException when a term is set for an event that is none, which would never hold */
    void requireKnown(Set<String> known) {
        for (var event : events.keySet()) {
            if (!known.contains(event)) {
                throw new IllegalArgumentException("samenhang.retention.events." + event + ": no such event");
            }
        }
    }
}
