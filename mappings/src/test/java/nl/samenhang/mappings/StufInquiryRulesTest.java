package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of the inquiries, their answers and the notifications is broken once, and told by its path. */
class StufInquiryRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "vcob ¦ <ZKN:natuurlijkPersoon.*</ZKN:natuurlijkPersoon> ¦ ¦ inquiry-person",
                "vcob ¦ <BG:(inp.bsn|geslachtsnaam)>.*?</BG:\\1> ¦ ¦ inquiry-person-known",
                "vcob ¦ <BG:inp.bsn>999900031</BG:inp.bsn> ¦ <BG:anp.identificatie>99</BG:anp.identificatie> ¦ inquiry-alien-number",
                "vcob ¦ 19861102 ¦ 20990101 ¦ inquiry-born-before-sent",
                "vcob ¦ <ZKN:(identificatie|naam)>.*?</ZKN:\\1> ¦ ¦ inquiry-organisation",
                "vcob ¦ <JZ:identificatie>.*?</JZ:identificatie> ¦ ¦ inquiry-number",
                "vcob ¦ (<JZ:identificatie>) ¦ $1nummernummernummernummernummernummernummer ¦ inquiry-number-length",
                "vcob ¦ <JZ:soortVerzoeker>05</JZ:soortVerzoeker> ¦ ¦ request-kind",
                "vcob ¦ <JZ:soortVerzoeker>05< ¦ <JZ:soortVerzoeker>09< ¦ requester-kind",
                "vcob ¦ <JZ:code>01</JZ:code> ¦ <JZ:code>17</JZ:code> ¦ inquiry-reason",
                "vcob ¦ naam=\"geslacht\" ¦ naam=\"telefoonnummer\" ¦ check-nothing-more",
                "vcob ¦ JZ:redenVerzoek> ¦ JZ:aanleiding> ¦ vcob-known-element",
                "ucob ¦ <JZ:verzoekidentificatie>.*?</JZ:verzoekidentificatie> ¦ ¦ answer-number",
                "ucob ¦ <StUF:crossRefnummer>.*?</StUF:crossRefnummer> ¦ ¦ answer-cross-reference",
                "ucob ¦ <ZKN:indicatieBekend>J< ¦ <ZKN:indicatieBekend>Ja< ¦ known",
                "ucob ¦ ZKN:emailadres> ¦ ZKN:post> ¦ ucob-known-element",
                "vci ¦ <JZ:specifiekeVraag>.*</JZ:specifiekeVraag> ¦ ¦ vci-question",
                "vci ¦ ZKN:emailadres> ¦ ZKN:post> ¦ vci-known-element",
                "uci ¦ <BG:antwoord>.*?</BG:antwoord> ¦ ¦ uci-answer",
                "uci ¦ JVBERi0xLjQg ¦ JVBERi0xLjQ ¦ uci-document-content",
                "uci ¦ bestandsnaam=\"plan.pdf\" ¦ bestandsnaam=\" \" ¦ uci-document-name",
                "uci ¦ ZKN:emailadres> ¦ ZKN:post> ¦ uci-known-element",
                "notificatie-jr ¦ <StUF:extraElementen>.*?</StUF:extraElementen> ¦ ¦ jr-case",
                "notificatie-jr ¦ <BG:(inp.bsn|geslachtsnaam)>.*?</BG:\\1> ¦ ¦ jr-young-person",
                "notificatie-jr ¦ >jeugdige< ¦ >verdachte< ¦ jr-young-person-role",
                "notificatie-jr ¦ 20100208 ¦ 20990101 ¦ jr-born-before-sent",
                "notificatie-jr ¦ 2027-06-17 ¦ 2025-06-17 ¦ jr-period",
                "notificatie-jr ¦ ZKN:functie> ¦ ZKN:beroep> ¦ jr-known-element",
                "notificatie ¦ <ZKN:heeft StUF.*?</ZKN:heeft> ¦ ¦ notification-fields",
                "notificatie ¦ <ZKN:identificatie>.*?</ZKN:identificatie> ¦ ¦ notification-case",
                "notificatie ¦ <ZKN:natuurlijkPersoon.*?</ZKN:natuurlijkPersoon> ¦ ¦ notification-child",
                "notificatie ¦ >Client \\(kind\\)< ¦ >kind< ¦ notification-child-role",
                "notificatie ¦ >Zaak afgerond< ¦ >Zaak geopend< ¦ notification-state",
                "notificatie ¦ >Maatregel opgelegd< ¦ >Gezag beperkt< ¦ notification-result",
                "notificatie ¦ <ZKN:toelichting>.*?</ZKN:toelichting> ¦ ¦ notification-decision",
                "notificatie ¦ 20260617< ¦ 20261399< ¦ notification-decision-date",
                "notificatie ¦ >20270617< ¦ >20250617< ¦ notification-decision-period",
                "notificatie ¦ >20260618101500< ¦ >morgen< ¦ notification-state-date",
                "notificatie ¦ BG:voorletters> ¦ BG:initialen> ¦ notification-known-element",
            })
    void aBrokenRuleIsToldByItsName(String format, String found, String instead, String rule) {
        String text = Example.named("stuf-jz-" + format, "full")
                .text()
                .replaceAll("(?s)" + found.strip(), instead == null ? "" : instead.strip());
        assertThat(problems("stuf-jz-" + format, text))
                .extracting(Problem::rule)
                .contains(rule);
    }

    @Test
    void anEndWithoutADateIsRefused() {
        String text = Example.named("stuf-jz-notificatie-jr", "end-without-bsn")
                .text()
                .replaceAll("<StUF:extraElement naam=\"einddatum\">.*?</StUF:extraElement>", "");
        assertThat(problems("stuf-jz-notificatie-jr", text))
                .extracting(Problem::rule)
                .contains("jr-end-needs-a-date");
    }

    @Test
    void aNotificationAboutTwoChildrenIsRefused() {
        String text = Example.named("stuf-jz-notificatie", "minimal").text();
        String child =
                text.substring(text.indexOf("<ZKN:heeftBetrekkingOp "), text.indexOf("<ZKN:heeftBetrekkingOpAndere"));
        assertThat(problems("stuf-jz-notificatie", text.replace(child, child + child)))
                .extracting(Problem::rule)
                .containsExactly("notification-one-child");
    }

    @Test
    void whatAFormatCannotSayIsRefusedWithAReason() {
        assertThat(refusal("stuf-jz-notificatie-jr", SeveralMessagesTest.fhirExample("measure-notification"))
                        .text()
                        .en())
                .contains("youth probation");
        String check = SeveralMessagesTest.fhirExample("acquaintance-check").replace("\"veilig-thuis\"", "\"court\"");
        assertThat(refusal("stuf-jz-vcob", check).text().nl()).contains("soort vrager");
        String rejected =
                SeveralMessagesTest.fhirExample("acquaintance-check-result").replace("\"valueBoolean\"", "\"x\"");
        assertThat(refusal("stuf-jz-ucob", rejected).text().en()).contains("yes or no");
    }

    private static Inexpressible refusal(String format, String canonical) {
        Mappings mappings = Example.MAPPINGS;
        return catchThrowableOfType(
                Inexpressible.class,
                () -> mappings.fromCanonical(mappings.format(format), canonical, Example.DEPARTURE));
    }

    private static List<Problem> problems(String format, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        Mappings mappings = Example.MAPPINGS;
        Unmappable refusal = catchThrowableOfType(
                Unmappable.class, () -> mappings.toCanonical(mappings.format(format), body, Example.ARRIVAL));
        assertThat(refusal).as("refused").isNotNull();
        return refusal.problems();
    }
}
