package nl.samenhang.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageRulesTest {

    private static final Instant MADE = Instant.parse("2026-03-14T22:50:00Z");

    @Test
    void allowsTwoClocksToDifferABit() {
        assertThat(MessageRules.check(message(), MADE.minusSeconds(299))).isEmpty();
    }

    @Test
    void refusesAMessageFromTheFuture() {
        assertThat(MessageRules.check(message(), MADE.minusSeconds(301)))
                .extracting(Fixture::inWords)
                .containsExactly("error message-future Bundle.timestamp");
    }

    @Test
    void namesWhatTheFocusLacks() {
        var lacking = broken("message-focus-min");

        assertThat(lacking.fhirPath()).isEqualTo("Bundle.entry[0].resource.focus");
        assertThat(lacking.message().en()).contains("ReferralTask: at least 1");
    }

    @Test
    void namesWhatTheFocusMayHold() {
        var stranger = broken("message-focus");

        assertThat(stranger.fhirPath()).startsWith("Bundle.entry[0].resource.focus[");
        assertThat(stranger.message().nl()).contains("SafetyReferral, ReferralTask");
    }

    /** Whoever asks both judges gets it once: equal findings fall together. */
    @Test
    void saysTheSameAsTheProfileAboutAResponse() {
        String response = fixture("message-response").json();

        assertThat(SharedValidator.get().validate(response))
                .containsAll(MessageRules.check(response).stream()
                        .filter(finding -> finding.rule().equals("message-response"))
                        .toList());
    }

    private static Finding broken(String rule) {
        return MessageRules.check(fixture(rule).json()).stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Fixture fixture(String rule) {
        List<Fixture> all = Fixture.all("rules");
        return all.stream()
                .filter(fixture -> fixture.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String message() {
        return Fixture.all("valid").stream()
                .filter(fixture -> fixture.toString().equals("SafetyMessage/plain.json"))
                .findFirst()
                .orElseThrow()
                .json();
    }
}
