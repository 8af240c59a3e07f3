package nl.samenhang.hub.message;

import java.util.List;

/**
 * A delivery in the recipient's own format, ready to leave.
 *
 * @param parts in the order in which they leave; at least one
 */
public record TranslatedDelivery(Delivery delivery, String mediaType, List<Part> parts, List<Lost> lost, Trail trail) {

    public TranslatedDelivery {
        parts = List.copyOf(parts);
    }

    public DeliveryId id() {
        return delivery.id();
    }

    public TranslatedDelivery with(Trail longer) {
        return new TranslatedDelivery(delivery, mediaType, parts, lost, longer);
    }
}
