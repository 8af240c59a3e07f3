package nl.samenhang.hub.message;

import java.util.List;

/**
 * How a delivery ended.
 *
 * @param fault null unless it is dead
 * @param reason empty, or in the recipient's own words (dead), or ours (stopped)
 * @param origins a FHIR Provenance of every part that was written
 */
public record DeliveryReceipt(
        DeliveryId id,
        DeliveryStatus status,
        Fault fault,
        List<Withheld> withheld,
        List<Lost> lost,
        List<String> origins,
        String reason,
        Trail trail) {

    /** A dead one has a fault, and no other has. */
    public DeliveryReceipt {
        if ((status == DeliveryStatus.DEAD) != (fault != null)) {
            throw new IllegalArgumentException("a delivery is dead by a fault");
        }
    }

    public static DeliveryReceipt delivered(TranslatedDelivery done) {
        return of(done, DeliveryStatus.DELIVERED, null, "");
    }

    /** It lies in the recipient's mailbox: not delivered before it is fetched. */
    public static DeliveryReceipt ready(TranslatedDelivery laid) {
        return of(laid, DeliveryStatus.PLANNED, null, "Ligt klaar in de postbus. / Lies ready in the mailbox.");
    }

    public static DeliveryReceipt dead(TranslatedDelivery refused, String reason) {
        return of(refused, DeliveryStatus.DEAD, Fault.REFUSED, reason);
    }

    /** Ended before it could leave. */
    public static DeliveryReceipt halted(DeliveryId id, DeliveryStatus status, String reason) {
        return new DeliveryReceipt(id, status, null, List.of(), List.of(), List.of(), reason, Trail.empty());
    }

    /** Ended before it could leave, and somebody must act. */
    public static DeliveryReceipt dead(DeliveryId id, Fault fault, String reason) {
        return new DeliveryReceipt(
                id, DeliveryStatus.DEAD, fault, List.of(), List.of(), List.of(), reason, Trail.empty());
    }

    private static DeliveryReceipt of(TranslatedDelivery delivery, DeliveryStatus status, Fault fault, String reason) {
        return new DeliveryReceipt(
                delivery.id(),
                status,
                fault,
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
