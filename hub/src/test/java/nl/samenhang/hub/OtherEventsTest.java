package nl.samenhang.hub;

import static nl.samenhang.hub.WholeHub.VEILIG_THUIS;
import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import nl.samenhang.profiles.MessageRules;
import nl.samenhang.profiles.ProfilePackage;
import org.junit.jupiter.api.Test;

/** A valid message of an event that no policy allows is refused for that reason, and nothing breaks on it. */
class OtherEventsTest {

    private final WholeHub hub = WholeHub.ready();

    @Test
    void refusesAnEventThatThePolicyDoesNotAllowAndSaysSo() {
        var answer = hub.post(VEILIG_THUIS, "/v1/messages", acquaintanceCheck());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(json(answer).path("issues"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.path("rule").asString()).isEqualTo("may-send"));
    }

    @Test
    void answersSuchAMessageWithAnAcknowledgementThatKeepsTheAgreements() {
        var answer = hub.post(VEILIG_THUIS, "/fhir/$process-message", acquaintanceCheck());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("fatal-error").contains("may-send");
        assertThat(MessageRules.check(answer.body())).isEmpty();
    }

    private static String acquaintanceCheck() {
        return ProfilePackage.examples()
                .filter(example -> json(example)
                        .at("/entry/0/resource/eventCoding/code")
                        .asString()
                        .equals("acquaintance-check"))
                .findFirst()
                .orElseThrow();
    }
}
