package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the schemas of iJw do not hold is refused with its path, and what iJw cannot say is refused with a reason. */
class IjwRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "315|minimal|BerichtCode>446<|BerichtCode>447<|ijw-message-code|BerichtCode",
                "315|minimal|BerichtSubversie>2<|BerichtSubversie>1<|ijw-version|Header",
                "315|minimal|Ontvanger>0589<|Ontvanger>98765403<|ijw-parties|Header",
                "315|minimal|Bsn>999900043<|Bsn>999900044<|ijw-bsn|Bsn",
                "315|minimal|Datum>2013-02-08<|Datum>2013-02-30<|ijw-day|Datum",
                "315|minimal|Datum>2013-02-08<|Datum>2027-02-08<|ijw-birth-in-past|Datum",
                "315|minimal|ToewijzingIngangsdatum>2026-01-12<|ToewijzingIngangsdatum>12-01-2026<|ijw-day|ToewijzingIngangsdatum",
                "315|minimal|ReferentieAanbieder>SAVE-26-0771<|ReferentieAanbieder> <|ijw-requested|*:ReferentieAanbieder",
                "315|minimal|ijw:Type>08<|ijw:Type>07<|ijw-cod327|Type",
                "315|minimal|jw315:Geslacht>2<|jw315:Geslacht>3<|ijw-cod046|Geslacht",
                "315|minimal|jw315:Geslacht>2</jw315:Geslacht|jw315:Schoen>2</jw315:Schoen|ijw-known-element|Schoen",
                "315|full-two-products|ToewijzingEinddatum>2026-07-12<|ToewijzingEinddatum>2026-01-11<|ijw-days-in-order|AangevraagdProduct[1]",
                "315|full-two-products|ijw:Volume>90<|ijw:Volume>0<|ijw-volume|Omvang",
                "315|full-two-products|ijw:Volume>90<|ijw:Volume>10081<|ijw-volume-fits|Omvang",
                "315|full-two-products|ijw:Eenheid>01<|ijw:Eenheid>83<|ijw-volume-in-euro|Omvang",
                "315|full-two-products|ijw:Eenheid>01<|ijw:Eenheid>02<|ijw-unit|Eenheid",
                "315|full-two-products|ijw:Frequentie>2<|ijw:Frequentie>3<|ijw-frequency|Frequentie",
                "315|full-two-products|ijw:Categorie>45<|ijw:Categorie>99<|ijw-jz020|Categorie",
                "315|full-two-products|Raamcontract>2<|Raamcontract>3<|ijw-truth|Raamcontract",
                "315|full-two-products|[urgentie] priority|[urgentie] snel|urgency|Commentaar",
                "315|full-two-products|[kader] compulsory|[urgentie] crisis|ijw-remark-once|Commentaar",
                "301|full-with-relations|ToewijzingNummer>262211</jw301:ToewijzingNummer|Nummer>262211</jw301:Nummer|ijw-allocated|*:ToewijzingNummer",
                "301|full-with-relations|RedenWijziging>04<|RedenWijziging>44<|ijw-jz002|RedenWijziging",
                "301|full-with-relations|JuridischeStatus>04<|JuridischeStatus>44<|ijw-wj232|JuridischeStatus",
                "301|full-with-relations|jw301:Soort>10<|jw301:Soort>99<|ijw-cod472|Soort",
                "301|full-with-relations|ijw:Einddatum>2026-03-31<|ijw:Einddatum>2026-01-01<|ijw-days-in-order|Periode",
                "305|minimal|StatusAanlevering>1<|StatusAanlevering>4<|ijw-delivery-status|StatusAanlevering",
                "307|minimal|Einddatum>2026-01-16<|Einddatum>2025-08-31<|ijw-days-in-order|StopProduct",
                "307|minimal|RedenBeeindiging>31<|RedenBeeindiging>30<|ijw-jz588|RedenBeeindiging",
                "319|minimal-under-investigation|VerzoekAntwoord>2<|VerzoekAntwoord>1<|ijw-answer-reason|Antwoord",
                "319|minimal-under-investigation|VerzoekAntwoord>2<|VerzoekAntwoord>3<|answer|VerzoekAntwoord",
                "302|rejected-on-technical-grounds|RetourCode>0001<|RetourCode>1<|ijw-return-code|RetourCode[1]",
                "316|rejected-on-technical-grounds|RetourCode>0001<|RetourCode>9999<|ijw-wj001|RetourCode[1]"
            })
    void aBrokenRuleIsToldWithItsPlace(
            String format, String example, String right, String wrong, String rule, String end) {
        String text = Example.named("ijw-" + format, example).text();
        assertThat(text).contains(right);
        int at = text.indexOf(right);
        List<Problem> problems =
                problems("ijw-" + format, text.substring(0, at) + wrong + text.substring(at + right.length()));
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.nativePath()).contains(end);
            assertThat(problem.line()).isPositive();
            assertThat(problem.message().nl()).doesNotContain("9999000");
        });
    }

    @Test
    void withoutACitizenServiceNumberThereIsNoMessage() {
        assertThat(refusal("ijw-315", "\"999900043\"", "\"\"")).contains("Zonder burgerservicenummer");
    }

    @Test
    void withoutTheCodeOfThePartiesThereIsNoMessage() {
        assertThat(refusal("ijw-315", "fhir.nl/fhir/NamingSystem/agb-z", "example.nl/other"))
                .contains("AGB-code");
        assertThat(refusal("ijw-315", "\"0589\"", "\"-\"")).contains("gemeentecode");
    }

    @Test
    void aMessageForAnotherEventIsRefused() {
        assertThat(refusal("ijw-301", "", "")).contains("geen bericht voor de gebeurtenis");
    }

    @Test
    void aStartIsNoStop() {
        String canonical = Example.named("ijw-305", "minimal").canonical().json();
        assertThat(refused("ijw-307", canonical)).contains("JW305");
    }

    private static String refusal(String format, String right, String wrong) {
        return refused(
                format, Example.named("ijw-315", "minimal").canonical().json().replace(right, wrong));
    }

    private static String refused(String format, String canonical) {
        Mappings mappings = Example.MAPPINGS;
        return catchThrowableOfType(
                        Inexpressible.class,
                        () -> mappings.fromCanonical(mappings.format(format), canonical, Example.DEPARTURE))
                .text()
                .nl();
    }

    private static List<Problem> problems(String format, String text) {
        Mappings mappings = Example.MAPPINGS;
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return catchThrowableOfType(
                        Unmappable.class, () -> mappings.toCanonical(mappings.format(format), body, Example.ARRIVAL))
                .problems();
    }
}
