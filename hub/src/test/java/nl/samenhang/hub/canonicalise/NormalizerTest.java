package nl.samenhang.hub.canonicalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.partner.HubIdentity;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Provenance;
import org.junit.jupiter.api.Test;

class NormalizerTest {

    private final Normalizer normalizer = new Normalizer(
            OneRelease.with(),
            Examples.FHIR,
            new FamilyReference(new FamilyKey(new SecretKeySpec("key".getBytes(), "HmacSHA256"))),
            new HubIdentity("Samenhang", "00000099000000000001"),
            Clock.systemUTC());

    @Test
    void severalAnswersInOneMessageAreRefusedUnderItsOwnIdWithWhatToDo() {
        var rejected = catchThrowableOfType(
                MessageRejected.class,
                () -> normalizer.canonicalise(received("stuf-jz-ucob/examples/two-answers.xml")));
        assertThat(rejected.issues()).extracting(Issue::rule).containsExactly("several-messages");
        assertThat(rejected.issues().get(0).message().nl()).contains("elk antwoord in een eigen bericht");
        assertThat(rejected.issues().get(0).message().en()).contains("each answer in a message of its own");
        assertThat(rejected.known().senderMessageId()).isEqualTo("MDT-9");
    }

    @Test
    void aTranslatedMessageSaysWhereItCameFromAndNeverWhatItSays() {
        var message = normalizer.canonicalise(received("stuf-jz-vt-melding/examples/police-report-oudewater.xml"));
        var origin = message.bundle().getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(Provenance.class::isInstance)
                .map(Examples.FHIR.newJsonParser()::encodeResourceToString)
                .toList();
        assertThat(origin).singleElement().satisfies(told -> assertThat(told)
                .contains(message.senderMessageId(), "content-hash")
                .doesNotContainIgnoringCase("Schuilplaats", "Meerdink"));
    }

    private static ReceivedMessage received(String example) {
        try (var stream = NormalizerTest.class.getResourceAsStream("/formats/" + example)) {
            return ReceivedMessage.from("politie", stream.readAllBytes(), null, OneRelease.NUMBER, Instant.EPOCH);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
