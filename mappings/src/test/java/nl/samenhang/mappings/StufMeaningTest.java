package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a StUF message means stays what it means: nobody gets an age, an answer or an address that was not given. */
class StufMeaningTest {
    private static final String REPORT = "stuf-jz-vt-melding";
    private static final String GENERIC = "stuf-jz-melding-generiek";

    @Test
    void aHouseLetterWithAnAdditionIsCarriedAndNotToldAsLost() {
        Canonical canonical = canonical(
                REPORT,
                Example.named(REPORT, "police-report-oudewater")
                        .text()
                        .replaceAll(
                                "(<BG:aoa.huisnummer>\\d+</BG:aoa.huisnummer>)\\s*(<BG:aoa.huis(letter|nummertoevoeging)>.*?</BG:aoa.huis(letter|nummertoevoeging)>\\s*)*",
                                "$1<BG:aoa.huisletter>B</BG:aoa.huisletter>"
                                        + "<BG:aoa.huisnummertoevoeging>2</BG:aoa.huisnummertoevoeging>"));
        assertThat(canonical.lost()).isEmpty();
        NativeMessage back = written(REPORT, canonical.json());
        assertThat(text(back))
                .contains("<BG:aoa.huisletter>B</BG:aoa.huisletter>"
                        + "<BG:aoa.huisnummertoevoeging>2</BG:aoa.huisnummertoevoeging>");
        assertThat(back.lost()).extracting(Loss::path).noneMatch(path -> path.contains(".address"));
    }

    @Test
    void ofUnknownAgeNobodyIsMadeAnAdult() {
        String report = Example.named(GENERIC, "suspect-under-twelve")
                .text()
                .replaceAll("<BG:geboortedatum[^>]*>[^<]*</BG:geboortedatum>", "")
                .replaceAll("<StUF:extraElement naam=\"(rol|geboortedatum)\">[^<]*</StUF:extraElement>", "")
                .replaceAll("<StUF:extraElementen>\\s*</StUF:extraElementen>", "");
        assertThat(canonical(GENERIC, report).json())
                .doesNotContain("\"client-adult\"")
                .doesNotContain("\"client-child\"");
    }

    @Test
    void aYesInWordsStaysAYes() {
        String there =
                Example.named(GENERIC, "suspect-under-twelve").canonical().json();
        assertThat(there).contains("terugkoppeling gewenst").contains("\"valueBoolean\":true");
        String words = there.replace("\"valueBoolean\":true", "\"valueString\":\"Ja\"");
        assertThat(text(written(GENERIC, words)))
                .contains("<JZ:indicatieTerugkoppelingGewenst>Ja<")
                .contains("<JZ:indicatieInstantiesBetrokken>J<");
    }

    @Test
    void whoWasNotInformedIsNotWrittenAsInformed() {
        String there =
                Example.named(GENERIC, "suspect-under-twelve").canonical().json();
        NativeMessage report = written(REPORT, there.replace("\"status\":\"completed\",", "\"status\":\"not-done\","));
        assertThat(text(report)).doesNotContain("isGeinformeerdAan");
        assertThat(report.lost())
                .extracting(loss -> loss.reason().en())
                .anyMatch(reason -> reason.contains("not who was not"));
    }

    private static Canonical canonical(String format, String text) {
        Mappings mappings = Example.MAPPINGS;
        return mappings.toCanonical(mappings.format(format), text.getBytes(StandardCharsets.UTF_8), Example.ARRIVAL);
    }

    private static NativeMessage written(String format, String canonical) {
        return Example.MAPPINGS.fromCanonical(Example.MAPPINGS.format(format), canonical, Example.DEPARTURE);
    }

    private static String text(NativeMessage message) {
        return new String(message.content(), StandardCharsets.UTF_8);
    }
}
