package nl.samenhang.hub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.MessageId;
import nl.samenhang.hub.message.Part;
import nl.samenhang.hub.message.SecretWords;
import nl.samenhang.hub.message.Trail;
import nl.samenhang.hub.message.TranslatedDelivery;
import nl.samenhang.hub.message.Withheld;

/** Deliveries that are ready to leave; each with an id of its own. */
public final class Deliveries {

    public static final String FAMILY = "f00dbabef00dbabef00dbabe";

    private Deliveries() {}

    public static TranslatedDelivery ready() {
        return ready("application/json", "{}", List.of());
    }

    /** @param secrets what was kept back from the recipient and may not stand in the content */
    public static TranslatedDelivery ready(String mediaType, String content, List<String> secrets) {
        return inParts(mediaType, List.of(content), secrets);
    }

    /** A delivery in parts. */
    public static TranslatedDelivery inParts(String mediaType, List<String> contents, List<String> secrets) {
        var bundle = Examples.policeReport();
        var planned = Delivery.planned(
                DeliveryId.next(),
                MessageId.next(),
                OneRelease.NUMBER,
                "lokaal-team",
                "samenhang-json",
                "referral",
                FAMILY,
                false,
                Examples.granted("politie"),
                bundle);
        var withheld = new Withheld("secret-address", "may-receive:secret-address", "test");
        var less = planned.with(bundle, List.of(withheld), SecretWords.of(secrets), Trail.empty());
        var parts = contents.stream()
                .map(content -> new Part(content.getBytes(StandardCharsets.UTF_8), "{\"resourceType\":\"Provenance\"}"))
                .toList();
        return new TranslatedDelivery(less, mediaType, parts, List.of(), Trail.empty());
    }
}
