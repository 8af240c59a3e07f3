package nl.samenhang.hub.message;

import java.time.Duration;
import java.util.List;

/**
 * A message with its plan: one delivery per recipient (EIP Recipient List).
 *
 * @param denied recipients of a copy that may not have it, and those to whom a court forbids it
 * @param notices what its sender must know of those who do not get it
 */
public record RoutedMessage(
        AuthorisedMessage authorised,
        List<PlannedDelivery> deliveries,
        List<Denied> denied,
        List<Issue> notices,
        Trail trail) {

    /** Of which its sender need not know more. */
    public RoutedMessage(
            AuthorisedMessage authorised, List<PlannedDelivery> deliveries, List<Denied> denied, Trail trail) {
        this(authorised, deliveries, denied, List.of(), trail);
    }

    /**
     * One recipient in the plan.
     *
     * @param recipient partner id
     * @param format what it will read
     * @param route id of the route that chose it
     * @param inPlaceOf id of the partner that was meant and from which the recipient took over; null when it was itself
     * @param copy a copy for information
     * @param hold how long it waits before it leaves; zero for at once
     */
    public record PlannedDelivery(
            DeliveryId id,
            String recipient,
            String format,
            String route,
            String inPlaceOf,
            boolean copy,
            Duration hold) {}

    public CanonicalMessage message() {
        return authorised.message();
    }
}
