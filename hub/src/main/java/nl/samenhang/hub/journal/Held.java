package nl.samenhang.hub.journal;

import java.time.Instant;

/**
 * A delivery that a route has wait.
 *
 * @param recipient partner id
 * @param route id of the route that chose it
 * @param until when it leaves by itself
 */
public record Held(String deliveryId, String messageId, String recipient, String route, Instant until) {}
