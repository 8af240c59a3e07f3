package nl.samenhang.hub.deliver;

import nl.samenhang.hub.message.TranslatedDelivery;

/**
 * What a channel carries, with the words beside the content; none of them tells whom it is about.
 *
 * @param deliveryId the same on every attempt
 */
record Parcel(
        String recipient,
        String messageId,
        String deliveryId,
        String event,
        String format,
        String mediaType,
        boolean crisis,
        byte[] content) {

    static Parcel of(TranslatedDelivery delivery) {
        var about = delivery.delivery();
        return new Parcel(
                about.recipient(),
                about.messageId().toString(),
                about.id().toString(),
                about.event(),
                about.format(),
                delivery.mediaType(),
                about.crisis(),
                delivery.content());
    }

    /** The answer to a message of this partner, which travels as a message of its own. */
    static Parcel answer(String partner, String messageId, byte[] fhir) {
        return new Parcel(
                partner, messageId, messageId, "acknowledgement", "fhir", "application/fhir+json", false, fhir);
    }
}
