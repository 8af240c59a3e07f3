package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the reports and their answers, with a message that breaks it. */
class StufReportRulesTest {
    private static final String REPORT = "stuf-jz-melding-generiek";
    private static final String OUTCOME = "stuf-jz-uitkomst-melding-generiek";
    private static final String CARE = "stuf-jz-zorgmelding";
    private static final String CARE_ANSWER = "stuf-jz-zorgmelding-terugkoppeling";
    private static final String VT_ANSWER = "stuf-jz-vt-terugkoppeling";
    private static final String FULL_REPORT = "suspect-under-twelve";
    private static final String FULL_OUTCOME = "case-of-safety-house";
    private static final String FULL_CARE = "young-person-with-family";
    private static final String FULL_CARE_ANSWER = "follow-up-with-family";
    private static final String FULL_VT_ANSWER = "transfer-to-local-team";
    private static final String ANY_UNIT = "(?s)<ZKN:organisatorischeEenheid.*?</ZKN:organisatorischeEenheid>";
    private static final String ANY_PERSON = "(?s)<ZKN:natuurlijkPersoon.*?</ZKN:natuurlijkPersoon>";

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(REPORT, FULL_REPORT, "report-fields", "(?s)<JZ:redenMelding>.*?</JZ:redenMelding>", ""),
                Arguments.of(REPORT, FULL_REPORT, "report-subject", ANY_PERSON, ""),
                Arguments.of(REPORT, FULL_REPORT, "report-party", ANY_UNIT, ""),
                Arguments.of(REPORT, FULL_REPORT, "report-involved", "(?s)<ZKN:betrokkenheidRelatie>018.*?>", ""),
                Arguments.of(REPORT, FULL_REPORT, "report-time", ">20260208142500<", ">20261308142500<"),
                Arguments.of(REPORT, "unknown-person-in-a-period", "report-period", ">20260101<", ">20260301<"),
                Arguments.of(
                        REPORT, FULL_REPORT, "report-registration", "Inschrijving>0589<", "Inschrijving>Oudewater<"),
                Arguments.of(REPORT, FULL_REPORT, "report-others-involved", ">J</JZ:indicatieI", ">Ja</JZ:indicatieI"),
                Arguments.of(REPORT, FULL_REPORT, "report-known-element", "JZ:leefgebied>", "JZ:eigenGebied>"),
                Arguments.of(REPORT, FULL_REPORT, "stuf-bsn", ">999900055<", ">999900056<"),
                Arguments.of(OUTCOME, FULL_OUTCOME, "outcome-fields", "<JZ:uwIdentificatie>.*", ""),
                Arguments.of(OUTCOME, FULL_OUTCOME, "outcome-party", ANY_UNIT, ""),
                Arguments.of(OUTCOME, FULL_OUTCOME, "outcome-kind", ">ZVH<", ">GGD<"),
                Arguments.of(OUTCOME, FULL_OUTCOME, "outcome-status", ">ZVH-01<", ">ZVH-09<"),
                Arguments.of(OUTCOME, FULL_OUTCOME, "outcome-involved", "Relatie>003<", "Relatie>008<"),
                Arguments.of(OUTCOME, FULL_OUTCOME, "outcome-authority", ">00000099000000003000<", ">99<"),
                Arguments.of(OUTCOME, FULL_OUTCOME, "outcome-known-element", "JZ:url>", "JZ:adresOpHetWeb>"),
                Arguments.of(CARE, FULL_CARE, "care-case", "(?s)<ZKN:isVan.*?</ZKN:isVan>", ""),
                Arguments.of(CARE, FULL_CARE, "care-number", "<ZKN:bron>.*", ""),
                Arguments.of(CARE, FULL_CARE, "care-source", "<ZKN:bron>Zorgmelding", "<ZKN:bron>Zorg"),
                Arguments.of(CARE, FULL_CARE, "care-child", ANY_PERSON, ""),
                Arguments.of(CARE, FULL_CARE, "care-child-role", ">jeugdige<", ">kind<"),
                Arguments.of(CARE, FULL_CARE, "care-party", "(?s)<ZKN:vestiging.*?</ZKN:vestiging>", ""),
                Arguments.of(
                        CARE,
                        FULL_CARE,
                        "care-party-name",
                        "(?s)(ZAKBTRBLH.*?)<BG:geslachtsnaam>.*?</BG:geslachtsnaam>",
                        "$1"),
                Arguments.of(CARE, FULL_CARE, "care-document", "<ZKN:creatiedatum>.*", ""),
                Arguments.of(
                        CARE,
                        FULL_CARE,
                        "care-document-type",
                        "dct.omschrijving>Zorgmelding",
                        "dct.omschrijving>Brief"),
                Arguments.of(CARE, FULL_CARE, "care-document-content", "JVBERi0xLjQg", "JVBERi0xLjQ"),
                Arguments.of(CARE, FULL_CARE, "care-known-element", "ZKN:titel>", "ZKN:kop>"),
                Arguments.of(CARE_ANSWER, FULL_CARE_ANSWER, "care-answer-fields", "<ZKN:identificatie>.*", ""),
                Arguments.of(
                        CARE_ANSWER, FULL_CARE_ANSWER, "care-answer-result", ">Vervolgactie nodig<", ">Misschien<"),
                Arguments.of(CARE_ANSWER, FULL_CARE_ANSWER, "care-answer-source", "bron>Zorgmelding", "bron>Zorg"),
                Arguments.of(CARE_ANSWER, FULL_CARE_ANSWER, "care-answer-child", ANY_PERSON, ""),
                Arguments.of(
                        CARE_ANSWER,
                        FULL_CARE_ANSWER,
                        "care-answer-party",
                        "(?s)<ZKN:vestiging.*?</ZKN:vestiging>",
                        ""),
                Arguments.of(
                        CARE_ANSWER, FULL_CARE_ANSWER, "care-answer-known-element", "ZKN:telefoonnummer>", "ZKN:fax>"),
                Arguments.of(VT_ANSWER, FULL_VT_ANSWER, "vt-answer-fields", "<ZKN:status>.*", ""),
                Arguments.of(VT_ANSWER, FULL_VT_ANSWER, "vt-answer-report", "<JZ:identificatieVtMelding>.*", ""),
                Arguments.of(VT_ANSWER, FULL_VT_ANSWER, "vt-answer-status", "status>uitkomst v.*<", "status>klaar<"),
                Arguments.of(VT_ANSWER, FULL_VT_ANSWER, "vt-answer-outcome", "uitkomst>overdracht<", "uitkomst>klaar<"),
                Arguments.of(VT_ANSWER, FULL_VT_ANSWER, "vt-answer-oin", "Nummer>00000099000000002000<", "Nummer>99<"),
                Arguments.of(VT_ANSWER, FULL_VT_ANSWER, "vt-answer-known-element", "JZ:afdeling>", "JZ:kamer>"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("broken")
    void aMessageThatBreaksARuleIsRefusedByThatRule(
            String format, String example, String rule, String from, String into) {
        String text = Example.named(format, example).text();
        String broken = text.replaceFirst(from, into);
        if (rule.endsWith("known-element")) {
            broken = text.replaceAll(from, into);
        }
        assertThat(broken).as("the example holds what the rule is about").isNotEqualTo(text);
        byte[] body = broken.getBytes(StandardCharsets.UTF_8);
        Mappings mappings = Example.MAPPINGS;
        Unmappable refusal = catchThrowableOfType(
                Unmappable.class, () -> mappings.toCanonical(mappings.format(format), body, Example.ARRIVAL));
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.problems()).extracting(Problem::rule).contains(rule);
        assertThat(refusal.problems())
                .allSatisfy(problem -> assertThat(problem.message().nl()).isNotBlank());
    }
}
