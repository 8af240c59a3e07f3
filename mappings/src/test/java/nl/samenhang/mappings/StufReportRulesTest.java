package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of the reports and their answers, with a message that breaks it. */
class StufReportRulesTest {
    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "melding-generiek ¦ suspect-under-twelve ¦ report-fields ¦ `(?s)<JZ:redenMelding>.*?</JZ:redenMelding>` ¦ ``",
                "melding-generiek ¦ suspect-under-twelve ¦ report-subject ¦ `(?s)<ZKN:natuurlijkPersoon.*?</ZKN:natuurlijkPersoon>` ¦ ``",
                "melding-generiek ¦ suspect-under-twelve ¦ report-party ¦ `(?s)<ZKN:organisatorischeEenheid.*?</ZKN:organisatorischeEenheid>` ¦ ``",
                "melding-generiek ¦ suspect-under-twelve ¦ report-involved ¦ `(?s)<ZKN:betrokkenheidRelatie>018.*?>` ¦ ``",
                "melding-generiek ¦ suspect-under-twelve ¦ report-time ¦ `>20260208142500<` ¦ `>20261308142500<`",
                "melding-generiek ¦ unknown-person-in-a-period ¦ report-period ¦ `>20260101<` ¦ `>20260301<`",
                "melding-generiek ¦ suspect-under-twelve ¦ report-registration ¦ `Inschrijving>0589<` ¦ `Inschrijving>Oudewater<`",
                "melding-generiek ¦ suspect-under-twelve ¦ report-others-involved ¦ `>J</JZ:indicatieI` ¦ `>Ja</JZ:indicatieI`",
                "melding-generiek ¦ suspect-under-twelve ¦ report-known-element ¦ `JZ:leefgebied>` ¦ `JZ:eigenGebied>`",
                "melding-generiek ¦ suspect-under-twelve ¦ stuf-bsn ¦ `>999900055<` ¦ `>999900056<`",
                "uitkomst-melding-generiek ¦ case-of-safety-house ¦ outcome-fields ¦ `<JZ:uwIdentificatie>.*` ¦ ``",
                "uitkomst-melding-generiek ¦ case-of-safety-house ¦ outcome-party ¦ `(?s)<ZKN:organisatorischeEenheid.*?</ZKN:organisatorischeEenheid>` ¦ ``",
                "uitkomst-melding-generiek ¦ case-of-safety-house ¦ outcome-kind ¦ `>ZVH<` ¦ `>GGD<`",
                "uitkomst-melding-generiek ¦ case-of-safety-house ¦ outcome-status ¦ `>ZVH-01<` ¦ `>ZVH-09<`",
                "uitkomst-melding-generiek ¦ case-of-safety-house ¦ outcome-involved ¦ `Relatie>003<` ¦ `Relatie>008<`",
                "uitkomst-melding-generiek ¦ case-of-safety-house ¦ outcome-authority ¦ `>00000099000000003000<` ¦ `>99<`",
                "uitkomst-melding-generiek ¦ case-of-safety-house ¦ outcome-known-element ¦ `JZ:url>` ¦ `JZ:adresOpHetWeb>`",
                "zorgmelding ¦ young-person-with-family ¦ care-case ¦ `(?s)<ZKN:isVan.*?</ZKN:isVan>` ¦ ``",
                "zorgmelding ¦ young-person-with-family ¦ care-number ¦ `<ZKN:bron>.*` ¦ ``",
                "zorgmelding ¦ young-person-with-family ¦ care-source ¦ `<ZKN:bron>Zorgmelding` ¦ `<ZKN:bron>Zorg`",
                "zorgmelding ¦ young-person-with-family ¦ care-child ¦ `(?s)<ZKN:natuurlijkPersoon.*?</ZKN:natuurlijkPersoon>` ¦ ``",
                "zorgmelding ¦ young-person-with-family ¦ care-child-role ¦ `>jeugdige<` ¦ `>kind<`",
                "zorgmelding ¦ young-person-with-family ¦ care-party ¦ `(?s)<ZKN:vestiging.*?</ZKN:vestiging>` ¦ ``",
                "zorgmelding ¦ young-person-with-family ¦ care-party-name ¦ `(?s)(ZAKBTRBLH.*?)<BG:geslachtsnaam>.*?</BG:geslachtsnaam>` ¦ `$1`",
                "zorgmelding ¦ young-person-with-family ¦ care-document ¦ `<ZKN:creatiedatum>.*` ¦ ``",
                "zorgmelding ¦ young-person-with-family ¦ care-document-type ¦ `dct.omschrijving>Zorgmelding` ¦ `dct.omschrijving>Brief`",
                "zorgmelding ¦ young-person-with-family ¦ care-document-content ¦ `JVBERi0xLjQg` ¦ `JVBERi0xLjQ`",
                "zorgmelding ¦ young-person-with-family ¦ care-known-element ¦ `ZKN:titel>` ¦ `ZKN:kop>`",
                "zorgmelding-terugkoppeling ¦ follow-up-with-family ¦ care-answer-fields ¦ `<ZKN:identificatie>.*` ¦ ``",
                "zorgmelding-terugkoppeling ¦ follow-up-with-family ¦ care-answer-result ¦ `>Vervolgactie nodig<` ¦ `>Misschien<`",
                "zorgmelding-terugkoppeling ¦ follow-up-with-family ¦ care-answer-source ¦ `bron>Zorgmelding` ¦ `bron>Zorg`",
                "zorgmelding-terugkoppeling ¦ follow-up-with-family ¦ care-answer-child ¦ `(?s)<ZKN:natuurlijkPersoon.*?</ZKN:natuurlijkPersoon>` ¦ ``",
                "zorgmelding-terugkoppeling ¦ follow-up-with-family ¦ care-answer-party ¦ `(?s)<ZKN:vestiging.*?</ZKN:vestiging>` ¦ ``",
                "zorgmelding-terugkoppeling ¦ follow-up-with-family ¦ care-answer-known-element ¦ `ZKN:telefoonnummer>` ¦ `ZKN:fax>`",
                "vt-terugkoppeling ¦ transfer-to-local-team ¦ vt-answer-fields ¦ `<ZKN:status>.*` ¦ ``",
                "vt-terugkoppeling ¦ transfer-to-local-team ¦ vt-answer-report ¦ `<JZ:identificatieVtMelding>.*` ¦ ``",
                "vt-terugkoppeling ¦ transfer-to-local-team ¦ vt-answer-status ¦ `status>uitkomst v.*<` ¦ `status>klaar<`",
                "vt-terugkoppeling ¦ transfer-to-local-team ¦ vt-answer-outcome ¦ `uitkomst>overdracht<` ¦ `uitkomst>klaar<`",
                "vt-terugkoppeling ¦ transfer-to-local-team ¦ vt-answer-oin ¦ `Nummer>00000099000000002000<` ¦ `Nummer>99<`",
                "vt-terugkoppeling ¦ transfer-to-local-team ¦ vt-answer-known-element ¦ `JZ:afdeling>` ¦ `JZ:kamer>`"
            })
    void aMessageThatBreaksARuleIsRefusedByThatRule(
            String format, String example, String rule, String from, String into) {
        String text = Example.named("stuf-jz-" + format, example).text();
        String broken = text.replaceFirst(from, into);
        if (rule.endsWith("known-element")) {
            broken = text.replaceAll(from, into);
        }
        assertThat(broken).as("the example holds what the rule is about").isNotEqualTo(text);
        byte[] body = broken.getBytes(StandardCharsets.UTF_8);
        Mappings mappings = Example.MAPPINGS;
        Unmappable refusal = catchThrowableOfType(
                Unmappable.class,
                () -> mappings.toCanonical(mappings.format("stuf-jz-" + format), body, Example.ARRIVAL));
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.problems()).extracting(Problem::rule).contains(rule);
        assertThat(refusal.problems())
                .allSatisfy(problem -> assertThat(problem.message().nl()).isNotBlank());
    }
}
