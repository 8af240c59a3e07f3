package nl.samenhang.hub.minimise;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenhang.profiles.Vocabulary.Identifiers;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Provenance;
import org.junit.jupiter.api.Test;

/** An origin does not help to guess what was kept back. */
class OriginsTest {

    private final Bundle bundle = new Bundle();

    @Test
    void theHashOfTheNativeMessageGoesAndItsNumberStays() {
        var origin = origin("beide");
        source(origin, Identifiers.CONTENT_HASH);
        source(origin, "https://fhir.samenhang.nl/NamingSystem/message-id");
        Origins.dropHashes(bundle);
        assertThat(origin.getEntity())
                .extracting(source -> source.getWhat().getIdentifier().getSystem())
                .containsExactly("https://fhir.samenhang.nl/NamingSystem/message-id");
    }

    @Test
    void anOriginOfOnlyAHashGoes() {
        source(origin("hash"), Identifiers.CONTENT_HASH);
        source(origin("nummer"), "urn:x");
        Origins.dropHashes(bundle);
        assertThat(bundle.getEntry())
                .extracting(BundleEntryComponent::getFullUrl)
                .containsExactly("urn:uuid:nummer");
    }

    private Provenance origin(String name) {
        var origin = new Provenance();
        bundle.addEntry().setFullUrl("urn:uuid:" + name).setResource(origin);
        return origin;
    }

    private static void source(Provenance origin, String system) {
        origin.addEntity().getWhat().getIdentifier().setSystem(system).setValue("1");
    }
}
