package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a refusal tells beside the place: format, sort of value, where it was going, and which message it was. */
class ProblemTest {
    @Test
    void aBsnThatFailsTheElevenTestIsToldWithoutTheNumber() {
        Unmappable refusal = refusal("stuf-jz-vt-melding", "police-report-oudewater", ">999900055<", ">999900056<");
        Problem problem = refusal.problems().get(0);
        assertThat(problem.format()).isEqualTo("stuf-jz-vt-melding");
        assertThat(problem.valueClass()).isEqualTo("9 digits, as a bsn");
        assertThat(problem.fhirPath()).matches("Bundle\\.entry\\[\\d+]\\.resource\\.identifier\\[0]");
        assertThat(problem.toString()).doesNotContain("999900056");
        assertThat(refusal.senderMessageId()).isPresent();
    }

    @Test
    void aJsonProblemIsToldTheSameWay() {
        Unmappable refusal = refusal(
                "samenhang-json",
                "referral-transfer-after-triage",
                "\"urgency\": \"urgent\"",
                "\"urgency\": \"Bastiaan\"");
        Problem problem = refusal.problems().get(0);
        assertThat(problem.format()).isEqualTo("samenhang-json");
        assertThat(problem.valueClass()).isEqualTo("word (8 characters)");
        assertThat(problem.toString()).doesNotContain("Bastiaan");
        assertThat(refusal.senderMessageId()).contains("VTMN-2026-000412-1");
    }

    private static Unmappable refusal(String format, String name, String right, String wrong) {
        byte[] body = Example.named(format, name).text().replace(right, wrong).getBytes(StandardCharsets.UTF_8);
        Mappings mappings = Example.MAPPINGS;
        return catchThrowableOfType(
                Unmappable.class, () -> mappings.toCanonical(mappings.format(format), body, Example.ARRIVAL));
    }
}
