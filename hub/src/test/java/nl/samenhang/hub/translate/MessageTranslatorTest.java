package nl.samenhang.hub.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.MessageId;
import nl.samenhang.hub.message.Part;
import nl.samenhang.hub.partner.HubIdentity;
import nl.samenhang.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

class MessageTranslatorTest {

    private final MessageTranslator translator = new MessageTranslator(
            OneRelease.with(Examples.partner("veilig-thuis", "veilig-thuis", "00000099000000002000", "0589")),
            new HubIdentity("Samenhang", "00000099000000000001"),
            Examples.FHIR,
            Clock.systemUTC());

    @Test
    void anAnswerAboutTwoChildrenBecomesTwoPartsEachWithANumberOfItsOwn() {
        var delivery = delivery("referral-response", "stuf-jz-notificatie");
        var parts = translator.translate(delivery).parts();
        assertThat(parts).hasSize(2);
        assertThat(text(parts.get(0))).contains("Sanne").contains("referentienummer>" + delivery.messageId() + "<");
        assertThat(text(parts.get(1))).contains("Bram").contains("referentienummer>" + delivery.messageId() + "-2<");
    }

    @Test
    void whereEveryPartCameFromIsToldWithoutWhatItSays() {
        assertThat(translator
                        .translate(delivery("referral-response", "stuf-jz-notificatie"))
                        .parts())
                .extracting(Part::origin)
                .allSatisfy(origin -> assertThat(origin)
                        .contains("\"Provenance\"", "content-hash")
                        .doesNotContain("Sanne", "Bram"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotTranslatedIsOnePartWithoutAnOrigin() {
        assertThat(translator.translate(delivery("referral-response", "fhir")).parts())
                .singleElement()
                .extracting(Part::origin)
                .isEqualTo("");
    }

    private static Delivery delivery(String event, String format) {
        var bundle = ProfilePackage.examples()
                .map(example -> Examples.FHIR.newJsonParser().parseResource(Bundle.class, example))
                .filter(example -> new MessageFacts(example).event().equals(event))
                .findFirst()
                .orElseThrow();
        return Delivery.planned(
                DeliveryId.next(),
                MessageId.next(),
                OneRelease.NUMBER,
                "veilig-thuis",
                format,
                event,
                "family",
                false,
                null,
                bundle);
    }

    private static String text(Part part) {
        return new String(part.content(), StandardCharsets.UTF_8);
    }
}
