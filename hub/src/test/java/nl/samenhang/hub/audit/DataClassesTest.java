package nl.samenhang.hub.audit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.MessageId;
import nl.samenhang.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

class DataClassesTest {

    @Test
    void aConsentSharesWhoItIsOfAndNotWhatItPermitsToShare() {
        assertThat(DataClasses.in(of("consent"))).containsExactly("identity");
    }

    @Test
    void aPlanSharesWhatStandsInIt() {
        assertThat(DataClasses.in(of("family-plan"))).contains("identity", "plan");
    }

    private static Delivery of(String event) {
        return Delivery.planned(
                DeliveryId.next(),
                MessageId.next(),
                OneRelease.NUMBER,
                "veilig-thuis",
                "fhir",
                event,
                "f00dbabef00dbabef00dbabe",
                false,
                Examples.granted("lokaal-team"),
                example(event));
    }

    private static Bundle example(String event) {
        return ProfilePackage.examples()
                .map(example -> Examples.FHIR.newJsonParser().parseResource(Bundle.class, example))
                .filter(example -> new MessageFacts(example).event().equals(event))
                .findFirst()
                .orElseThrow();
    }
}
