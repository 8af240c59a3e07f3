package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One message that takes several on the other side: nobody is left out, and each part can be told from the others. */
class SeveralMessagesTest {

    @ParameterizedTest
    @CsvSource({"stuf-jz-notificatie,referral-response,Sanne,Bram", "stuf-jz-vci,case-information-request,Marieke,Sanne"
    })
    void everyPersonGetsAMessageWithANumberOfItsOwn(String format, String event, String one, String other) {
        NativeMessage first = written(format, event);
        List<NativeMessage> all = new ArrayList<>(List.of(first));
        all.addAll(first.more());
        List<String> texts = all.stream()
                .map(message -> new String(message.content(), StandardCharsets.UTF_8))
                .toList();
        assertThat(texts).hasSize(2);
        assertThat(texts.get(0)).contains(">" + one + "<").doesNotContain(">" + other + "<");
        assertThat(texts.get(1)).contains(">" + other + "<").doesNotContain(">" + one + "<");
        String number = Example.DEPARTURE.messageId();
        assertThat(texts.get(0)).contains("<StUF:referentienummer>" + number + "<");
        assertThat(texts.get(1)).contains("<StUF:referentienummer>" + number + "-2<");
        assertThat(all).allSatisfy(message -> assertThat(message.lost())
                .extracting(loss -> loss.reason().en())
                .anyMatch(reason -> reason.contains("a message of its own")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stuf-jz-ucob", "stuf-jz-uci"})
    void everyAnswerBecomesAMessageWithIdsOfItsOwn(String format) {
        Canonical first = Example.named(format, "two-answers").canonical();
        assertThat(first.more()).hasSize(1);
        Canonical second = first.more().get(0);
        assertThat(second.senderMessageId()).isEqualTo(first.senderMessageId() + "-2");
        assertThat(urls(first)).doesNotContainAnyElementsOf(urls(second));
        assertThat(first.lost()).isEmpty();
        assertThat(second.lost()).isEmpty();
        assertThat(first.json()).contains("-1\"").contains("Öztürk").doesNotContain("GGZ Proefland");
        assertThat(second.json()).contains("GGZ Proefland").doesNotContain("Öztürk");
    }

    @Test
    void aMessageAboutOnePersonStaysOneMessage() {
        assertThat(Example.named("stuf-jz-ucob", "full").canonical().more()).isEmpty();
        assertThat(written("stuf-jz-vcob", "acquaintance-check").more()).isEmpty();
    }

    private static NativeMessage written(String format, String event) {
        Mappings mappings = Example.MAPPINGS;
        return mappings.fromCanonical(mappings.format(format), fhirExample(event), Example.DEPARTURE);
    }

    static String fhirExample(String event) {
        try (var stream = Mappings.class.getResourceAsStream("/fhir-examples/" + event + ".json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> urls(Canonical canonical) {
        List<String> urls = new ArrayList<>();
        JsonNode bundle = Leaves.json(canonical.json());
        bundle.path("entry").forEach(entry -> urls.add(entry.path("fullUrl").asText()));
        return urls;
    }
}
