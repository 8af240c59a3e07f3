package nl.samenhang.hub.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenhang.hub.configuration.KnownCodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which messages have contents whose term has ended. As long as one delivery has not ended, or an answer waits for its
 * sender, no term runs.
 */
@Repository
class EndedTerms {

    private static final String OLD =
            """
            select k.message_id from payload_key k join message m on m.id = k.message_id
            where k.live_since <= :before and m.received_at <= :before
              and not exists (select 1 from mailbox b where b.id = m.id and b.fetched_at is null) and
            """;

    private static final String ENDED =
            """
            not exists (select 1 from delivery d where d.message_id = m.id
              and (d.ended_at is null or d.ended_at > :before or (d.status = 'dead' and d.ended_at > :beforeDead)))""";

    private static final String SOME = " group by k.message_id order by min(k.live_since) limit :most";

    private final JdbcClient jdbc;
    private final RetentionSettings settings;
    private final Clock clock;

    EndedTerms(JdbcClient jdbc, RetentionSettings settings, KnownCodes known, Clock clock) {
        settings.requireKnown(known.events());
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    List<UUID> some(int most) {
        var ended = new ArrayList<>(of("m.status = 'rejected'", settings.refused(), Map.of(), most));
        settings.events()
                .forEach((event, term) -> ended.addAll(of(
                        "m.status = 'accepted' and m.event = :event and " + ENDED,
                        term,
                        Map.of("event", event),
                        most)));
        ended.addAll(others(most));
        return ended;
    }

    private List<UUID> others(int most) {
        var events = List.copyOf(settings.events().keySet());
        return events.isEmpty()
                ? of("m.status = 'accepted' and " + ENDED, settings.delivered(), Map.of(), most)
                : of(
                        "m.status = 'accepted' and m.event not in (:events) and " + ENDED,
                        settings.delivered(),
                        Map.of("events", events),
                        most);
    }

    private List<UUID> of(String which, Duration term, Map<String, ?> more, int most) {
        var parameters = new HashMap<String, Object>(more);
        parameters.put("before", clock.instant().minus(term).atOffset(ZoneOffset.UTC));
        if (which.contains(":beforeDead")) {
            parameters.put("beforeDead", clock.instant().minus(settings.dead()).atOffset(ZoneOffset.UTC));
        }
        parameters.put("most", most);
        return jdbc.sql(OLD + which + SOME).params(parameters).query(UUID.class).list();
    }
}
