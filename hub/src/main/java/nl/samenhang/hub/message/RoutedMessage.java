package nl.samenhang.hub.message;

import java.util.List;

/** A message with its plan: one delivery per recipient (EIP Recipient List). */
public record RoutedMessage(AuthorisedMessage authorised, List<PlannedDelivery> deliveries, Trail trail) {

    /**
     * One recipient in the plan.
     *
     * @param recipient partner id
     * @param format what it will read
     * @param route the route that chose it
     * @param copy a copy for information
     */
    public record PlannedDelivery(DeliveryId id, String recipient, String format, String route, boolean copy) {}

    public CanonicalMessage message() {
        return authorised.message();
    }
}
