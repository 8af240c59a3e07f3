package nl.samenhang.hub.message;

import java.util.UUID;

/** One message on its way to one recipient; the only thing a work item on the broker carries (EIP Claim Check). */
public record DeliveryId(UUID value) {

    public static DeliveryId next() {
        return new DeliveryId(UUID.randomUUID());
    }

    public static DeliveryId of(String text) {
        return new DeliveryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
