package nl.samenhang.hub.security;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Which assertions were used before, kept until they expire. Each client has its own room, so that one client cannot
 * push out what another one used. Thread-safe; every hub instance keeps its own.
 */
final class UsedAssertions {

    private final Map<String, Map<String, Instant>> expiryByClient = new HashMap<>();
    private final int roomPerClient;
    private final Clock clock;

    UsedAssertions(int roomPerClient, Clock clock) {
        this.roomPerClient = roomPerClient;
        this.clock = clock;
    }

    /** Whether this is the first use; also false when the client's room is full, since a repeat could not be seen. */
    synchronized boolean isFirstUse(String client, String jti, Instant expiry) {
        var used = expiryByClient.computeIfAbsent(client, any -> new HashMap<>());
        if (used.size() >= roomPerClient) {
            used.values().removeIf(end -> end.isBefore(clock.instant()));
        }
        return used.size() < roomPerClient && used.putIfAbsent(jti, expiry) == null;
    }
}
