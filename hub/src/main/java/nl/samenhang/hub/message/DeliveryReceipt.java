package nl.samenhang.hub.message;

import java.util.List;

/**
 * How a delivery ended.
 *
 * @param reason empty, or in the recipient's own words (dead), or ours (stopped)
 * @param origins a FHIR Provenance of every part that was written
 */
public record DeliveryReceipt(
        DeliveryId id,
        DeliveryStatus status,
        List<Withheld> withheld,
        List<Lost> lost,
        List<String> origins,
        String reason,
        Trail trail) {

    public static DeliveryReceipt delivered(TranslatedDelivery done) {
        return of(done, DeliveryStatus.DELIVERED, "");
    }

    /** It lies in the recipient's mailbox: not delivered before it is fetched. */
    public static DeliveryReceipt ready(TranslatedDelivery laid) {
        return of(laid, DeliveryStatus.PLANNED, "Ligt klaar in de postbus. / Lies ready in the mailbox.");
    }

    public static DeliveryReceipt dead(TranslatedDelivery refused, String reason) {
        return of(refused, DeliveryStatus.DEAD, reason);
    }

    /** Ended before it could leave. */
    public static DeliveryReceipt halted(DeliveryId id, DeliveryStatus status, String reason) {
        return new DeliveryReceipt(id, status, List.of(), List.of(), List.of(), reason, Trail.empty());
    }

    private static DeliveryReceipt of(TranslatedDelivery delivery, DeliveryStatus status, String reason) {
        return new DeliveryReceipt(
                delivery.id(),
                status,
                delivery.delivery().withheld(),
                delivery.lost(),
                delivery.parts().stream()
                        .map(Part::origin)
                        .filter(origin -> !origin.isBlank())
                        .toList(),
                reason,
                delivery.trail());
    }
}
