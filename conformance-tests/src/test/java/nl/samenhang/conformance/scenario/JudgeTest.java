package nl.samenhang.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.conformance.config.PartnerConfig;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private final Map<String, PartnerConfig> partners = Stream.of("veilig-thuis", "local-team")
            .map(role -> new PartnerConfig(role, role, role, "00000099000000001000", null, null, null, null, null))
            .collect(Collectors.toMap(PartnerConfig::role, Function.identity()));
    private final String message = Placeholders.of(partners).fill(Fixtures.text("transfer.json"));

    @Test
    void hasNothingAgainstTheMessageThatTheKitSends() {
        assertThat(Judge.errorsIn(message)).isEmpty();
    }

    @Test
    void findsWhatIsWrong() {
        assertThat(Judge.errorsIn(message.replace("999970021", "999970022")))
                .singleElement()
                .asString()
                .contains("person-bsn");
        assertThat(Judge.errorsIn(message.replace("public-task", "no-such-basis")))
                .isNotEmpty();
        assertThat(Judge.errorsIn("no message")).isNotEmpty();
    }
}
