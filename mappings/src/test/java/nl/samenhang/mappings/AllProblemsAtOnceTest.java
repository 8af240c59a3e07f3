package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllProblemsAtOnceTest {
    @Test
    void aReportWithThreeFaultsGivesThreeProblemsInTheOrderOfTheMessage() {
        String text = Example.named("stuf-jz-vt-melding", "police-report-oudewater")
                .text()
                .replace("<JZ:datumIncident>20260117<", "<JZ:datumIncident>20261399<")
                .replace(">999900055<", ">999900056<")
                .replace("<JZ:jeugzorgrol>melder<", "<JZ:jeugzorgrol>tipgever<");
        String situation = "/JZ:vtMeldingDi01/JZ:object/JZ:betreft/JZ:gerelateerde/JZ:heeftBetrokken";
        assertThat(problems("stuf-jz-vt-melding", text))
                .extracting(Problem::nativePath)
                .containsExactly(
                        "/JZ:vtMeldingDi01/JZ:object/JZ:datumIncident",
                        situation + "[2]/JZ:gerelateerde/BG:inp.bsn",
                        situation + "[5]/JZ:jeugzorgrol");
    }

    @Test
    void aJsonReferralWithThreeFaultsGivesThreeProblemsWithTheirPlaces() {
        String text = Example.named("samenhang-json", "referral-transfer-after-triage")
                .text()
                .replace("\"999900055\"", "\"999900056\"")
                .replace("\"urgency\": \"urgent\"", "\"urgency\": \"snel\"")
                .replace("\"1983\"", "\"1983-13\"");
        List<Problem> problems = problems("samenhang-json", text);
        assertThat(problems)
                .extracting(Problem::nativePath)
                .containsExactly("$.referral.urgency", "$.persons[1].bsn", "$.persons[3].birthDate");
        assertThat(problems).allSatisfy(problem -> assertThat(problem.line()).isPositive());
        assertThat(problems).extracting(Problem::toString).noneMatch(said -> said.contains("999900056"));
    }

    @Test
    void aJsonConsentWithFiveFaultsGivesFiveProblemsWithTheirPlaces() {
        String text = Example.named("samenhang-json", "consent-full")
                .text()
                .replace("\"purpose\": \"voluntary-support\"", "\"purpose\": \"helpen\"")
                .replace("\"status\": \"given\"", "\"status\": \"gegeven\"")
                .replace("\"withdrawn\": \"2026-03-20T15:20:00+01:00\",", "")
                .replace("\"deny\"", "\"deny\", \"reden\": \"geheim\"")
                .replace("\"999900043\"", "\"999900044\"");
        List<Problem> problems = problems("samenhang-json", text);
        assertThat(problems)
                .extracting(Problem::nativePath)
                .containsExactly(
                        "$.purpose",
                        "$.consents[0].status",
                        "$.consents[0].permissions[0].exceptions[0].reden",
                        "$.consents[1].withdrawn",
                        "$.persons[2].bsn");
        assertThat(problems).allSatisfy(problem -> assertThat(problem.line()).isPositive());
        assertThat(problems).extracting(Problem::toString).noneMatch(said -> said.contains("999900044"));
    }

    private static List<Problem> problems(String format, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        Mappings mappings = Example.MAPPINGS;
        return catchThrowableOfType(
                        Unmappable.class, () -> mappings.toCanonical(mappings.format(format), body, Example.ARRIVAL))
                .problems();
    }
}
