package nl.samenhang.hub.message;

import java.util.List;

/** A delivery in the recipient's own format, ready to leave. */
public record TranslatedDelivery(Delivery delivery, String mediaType, byte[] content, List<Lost> lost, Trail trail) {

    public DeliveryId id() {
        return delivery.id();
    }

    public TranslatedDelivery with(Trail longer) {
        return new TranslatedDelivery(delivery, mediaType, content, lost, longer);
    }
}
