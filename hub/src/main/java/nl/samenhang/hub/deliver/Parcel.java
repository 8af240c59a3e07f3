package nl.samenhang.hub.deliver;

import java.util.List;
import java.util.stream.IntStream;
import nl.samenhang.hub.message.TranslatedDelivery;

/**
 * What a channel carries, with the words beside the content; none of them tells whom it is about.
 *
 * @param messageId a later part has its number behind it, as in the reference number of the native message
 * @param deliveryId the same on every attempt, and for every part
 * @param replay whether an operator sends it again
 * @param part from 1
 * @param parts of how many parts the delivery consists
 */
record Parcel(
        String recipient,
        String messageId,
        String deliveryId,
        String event,
        String format,
        String mediaType,
        boolean crisis,
        boolean replay,
        int part,
        int parts,
        byte[] content) {

    /** The parts of a delivery, in the order in which they leave. */
    static List<Parcel> of(TranslatedDelivery delivery) {
        return IntStream.rangeClosed(1, delivery.parts().size())
                .mapToObj(part -> of(delivery, part))
                .toList();
    }

    private static Parcel of(TranslatedDelivery delivery, int part) {
        var about = delivery.delivery();
        return new Parcel(
                about.recipient(),
                about.messageId() + (part == 1 ? "" : "-" + part),
                about.id().toString(),
                about.event(),
                about.format(),
                delivery.mediaType(),
                about.crisis(),
                about.replay(),
                part,
                delivery.parts().size(),
                delivery.parts().get(part - 1).content());
    }

    boolean isOneOfSeveral() {
        return parts > 1;
    }

    /** The answer to a message of this partner, which travels as a message of its own. */
    static Parcel answer(String partner, String messageId, byte[] fhir) {
        return new Parcel(
                partner,
                messageId,
                messageId,
                "acknowledgement",
                "fhir",
                "application/fhir+json",
                false,
                false,
                1,
                1,
                fhir);
    }
}
