package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What must not change on the way: who may know an address, what is fact and what is not, how soon, where. */
class MeaningTest {
    private static final String VT = "stuf-jz-vt-melding";
    private final Example police = Example.named(VT, "police-report-oudewater");
    private final Example triage = Example.named("samenhang-json", "referral-transfer-after-triage");

    @Test
    void aSecretAddressIsLabelledOnThePersonAndOnTheAddress() {
        String json = police.canonical().json();
        assertThat(json.split("\"secret-address\"", -1)).hasSize(3);
    }

    @Test
    void aSecretAddressIsReadWhereverTheSenderMayPutIt() {
        String elsewhere = police.text()
                .replaceFirst(
                        "<StUF:extraElementen>\\s*<StUF:extraElement naam=\"indicatieGeheim\">7</StUF:extraElement>\\s*</StUF:extraElementen>",
                        "")
                .replaceFirst(
                        "(niet bekend worden\\.</JZ:aanvullendeInformatieBetrokkenPersoon>)",
                        "$1<StUF:extraElementen><StUF:extraElement naam=\"indicatieGeheim\">1</StUF:extraElement></StUF:extraElementen>");
        assertThat(canonical(elsewhere)).contains("\"secret-address\"");
    }

    @Test
    void anIndicationOfZeroIsNoSecret() {
        assertThat(canonical(police.text().replace("\"indicatieGeheim\">7<", "\"indicatieGeheim\">0<")))
                .doesNotContain("secret-address");
    }

    @Test
    void aReporterIsLabelled() {
        assertThat(police.canonical().json()).contains("\"reporter-identity\"");
    }

    @Test
    void theMunicipalityIsThatOfTheChildrenNotOfTheSecretAddress() {
        assertThat(police.canonical().json()).contains("\"value\":\"0589\"").doesNotContain("\"value\":\"0344\"");
    }

    @Test
    void aHighSashLevelIsUrgent() {
        assertThat(police.canonical().json()).contains("\"priority\":\"asap\"");
        assertThat(canonical(police.text().replace(">hoog<", ">laag<"))).contains("\"priority\":\"routine\"");
    }

    @Test
    void aSuspicionWithoutAPlaceForItsKindIsMarkedInWordsAndReadBack() {
        String written = new String(triage.to(VT).content(), StandardCharsets.UTF_8);
        assertThat(written).contains("[vermoeden] De partner zou moeder eerder hebben geslagen.");
        assertThat(written).contains("[mening] Wij schatten de veiligheid");
        assertThat(canonical(written)).contains("\"valueString\":\"De partner zou moeder eerder hebben geslagen.\"");
    }

    @Test
    void anUnmarkedTextIsWrittenBackUnmarked() {
        assertThat(new String(police.to(VT).content(), StandardCharsets.UTF_8)).contains(">Buren meldden om 20.40 uur");
    }

    @Test
    void aMessageWithoutAReferralCannotBeWritten() {
        String other = "{\"resourceType\":\"Bundle\",\"type\":\"message\",\"entry\":[]}";
        for (String format : new String[] {VT, "stuf-jz-vto", "samenhang-json"}) {
            assertThatThrownBy(() ->
                            Example.MAPPINGS.fromCanonical(Example.MAPPINGS.format(format), other, Example.DEPARTURE))
                    .isInstanceOf(Inexpressible.class);
        }
    }

    @Test
    void aProblemInTheSharedFormIsFoundBackInTheNativeMessage() {
        SourceMap sources = police.canonical().sources();
        assertThat(sources.nativePathOf("Bundle.entry[7].resource.identifier[0].value"))
                .isEqualTo(
                        "/JZ:vtMeldingDi01/JZ:object/JZ:betreft/JZ:gerelateerde/JZ:heeftBetrokken[1]/JZ:gerelateerde/BG:inp.bsn");
        assertThat(triage.canonical().sources().nativePathOf("Bundle.entry[6].resource.identifier[0].value"))
                .isEqualTo("$.persons[0].bsn");
    }

    private static String canonical(String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return Example.MAPPINGS
                .toCanonical(Example.MAPPINGS.format(VT), body, Example.ARRIVAL)
                .json();
    }
}
