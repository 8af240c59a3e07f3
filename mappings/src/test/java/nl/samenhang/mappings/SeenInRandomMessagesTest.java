package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Messages in which something was gone without a word, seen among thousands made at random. */
class SeenInRandomMessagesTest {
    @Test
    void aQuestionWithoutAnAnswerIsToldEvenWhenTheSameIsAnsweredBesideIt() {
        String text = Example.named("stuf-jz-melding-generiek", "suspect-under-twelve")
                .text()
                .replaceFirst(
                        "(?s)(<JZ:vraagAntwoord>)",
                        "<JZ:vraagAntwoord><JZ:vraagCode>VT-001</JZ:vraagCode>"
                                + "<JZ:antwoord xsi:nil=\"true\"/></JZ:vraagAntwoord>$1");
        assertThat(read("stuf-jz-melding-generiek", text).lost())
                .singleElement()
                .satisfies(loss ->
                        assertThat(loss.path()).contains("vraagAntwoord").endsWith("vraagCode"));
    }

    @Test
    void aMunicipalityThatFollowsFromAPersonWhoIsNotWrittenIsWrittenItself() {
        String text = Example.named("stuf-jz-notificatie", "full")
                .text()
                .replaceFirst("<BG:wpl.woonplaatsNaam>[^<]*</BG:wpl.woonplaatsNaam>", "")
                .replaceFirst("(?s)(heeftAlsBelanghebbende.*?)<BG:inp.bsn>[^<]*</BG:inp.bsn>", "$1");
        assertThat(back("stuf-jz-notificatie", text))
                .doesNotContain("heeftAlsBelanghebbende")
                .contains("naam=\"gemeente\">0589<");
    }

    @Test
    void aFamilyOfWhomNobodyIsWrittenIsToldAsAWhole() {
        String text = Example.named("stuf-jz-notificatie", "full")
                .text()
                .replaceFirst(
                        "(?s)<ZKN:heeftBetrekkingOp .*?</ZKN:heeftBetrekkingOp>",
                        "<ZKN:heeftBetrekkingOp StUF:entiteittype=\"ZAKOBJ\" xsi:nil=\"true\"/>")
                .replaceFirst("(?s)(heeftAlsBelanghebbende.*?)<BG:inp.bsn>[^<]*</BG:inp.bsn>", "$1");
        Canonical canonical = read("stuf-jz-notificatie", text);
        String family = "Bundle.entry[" + position(canonical, "Group") + "].resource";
        assertThat(write("stuf-jz-notificatie", canonical).lost())
                .extracting(Loss::path)
                .contains(family);
    }

    @Test
    void aWholeNameBesideItsPartsIsCarried() {
        String text = Example.named("stuf-jz-vt-melding", "police-report-oudewater")
                .text()
                .replaceFirst("<BG:volledigeNaam>", "<BG:geslachtsnaam>Meerdink</BG:geslachtsnaam><BG:volledigeNaam>");
        assertThat(read("stuf-jz-vt-melding", text).lost()).isEmpty();
        assertThat(back("stuf-jz-vt-melding", text))
                .contains(">Meerdink</BG:geslachtsnaam><BG:volledigeNaam>Greta van Meerdink-Bos<");
    }

    @Test
    void aDocumentThatIsSaidToBeNothingMakesNone() {
        String text = Example.named("stuf-jz-uci", "full")
                .text()
                .replaceFirst(
                        "(?s)(<JZ:heeftRelevant[^>]*>\\s*)<ZKN:gerelateerde.*?</ZKN:gerelateerde>",
                        "$1<ZKN:gerelateerde xsi:nil=\"true\" StUF:entiteittype=\"EDC\"/>");
        assertThat(count(read("stuf-jz-uci", text), "DocumentReference"))
                .isEqualTo(count(Example.named("stuf-jz-uci", "full").canonical(), "DocumentReference") - 1);
    }

    @Test
    void theRoleOfAnOrganisationInItsOwnWordsComesBack() {
        String text = Example.named("stuf-jz-zorgmelding-terugkoppeling", "follow-up-with-family")
                .text()
                .replace(
                        "<ZKN:omschrijving>voogd</ZKN:omschrijving>", "<ZKN:omschrijving>wijkcoach</ZKN:omschrijving>");
        assertThat(back("stuf-jz-zorgmelding-terugkoppeling", text))
                .contains("<ZKN:omschrijving>wijkcoach</ZKN:omschrijving>");
    }

    @Test
    void aTeamMayBeAnOrganisationThatStandsAroundTheFamily() {
        String text = Example.named("samenhang-json", "team-change-minimal")
                .text()
                .replaceFirst(
                        "\"professionals\": \\[.*]",
                        "\"organisations\": [{\"id\": \"w1\", \"name\": \"Wijkteam\", \"role\": \"care-worker\"}]");
        assertThat(back("samenhang-json", text)).contains("Wijkteam").doesNotContain("\"professionals\"");
    }

    @Test
    void somebodyOfWhomOnlyTheOrganisationOfTheSenderIsKnownPointsAtTheSender() {
        String text = Example.named("samenhang-json", "team-change-minimal")
                .text()
                .replace("\"name\": {\"text\": \"B. Voorbeeld\"}", "\"role\": \"care-worker\"");
        assertThat(back("samenhang-json", text))
                .contains("\"organisation\":\"sender\"")
                .doesNotContain("\"organisations\"");
    }

    private static Canonical read(String format, String text) {
        return Example.MAPPINGS.toCanonical(
                Example.MAPPINGS.format(format), text.getBytes(StandardCharsets.UTF_8), Example.ARRIVAL);
    }

    private static NativeMessage write(String format, Canonical canonical) {
        return Example.MAPPINGS.fromCanonical(Example.MAPPINGS.format(format), canonical.json(), Example.DEPARTURE);
    }

    private static String back(String format, String text) {
        return new String(write(format, read(format, text)).content(), StandardCharsets.UTF_8);
    }

    private static int count(Canonical canonical, String type) {
        return Leaves.json(canonical.json()).findValuesAsText("resourceType").stream()
                .filter(type::equals)
                .toList()
                .size();
    }

    private static int position(Canonical canonical, String type) {
        return Leaves.json(canonical.json())
                .path("entry")
                .findValuesAsText("resourceType")
                .indexOf(type);
    }
}
