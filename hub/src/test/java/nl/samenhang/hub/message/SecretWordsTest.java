package nl.samenhang.hub.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretWordsTest {

    private final SecretWords words = SecretWords.of(List.of("Schuilstraat 12", "3511AB", "Café Zonneschijn 1"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zij verblijft nu op Schuilstraat 12 te U.",
                "SCHUILSTRAAT   12",
                "Schuilstraat-12",
                "postcode 3511 ab",
                "Cafe\u0301 Zonneschijn 1",
                "CAFE ZONNESCHIJN 1"
            })
    void findsAWordWhateverItsCaseSpacesAndAccents(String text) {
        assertThat(words.standIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Schuilstraat 13", "3512 AB", "", "de schuil en de straat"})
    void leavesOtherTextAlone(String text) {
        assertThat(words.standIn(text)).isFalse();
        assertThat(words.hideIn(text)).isEqualTo(text);
    }

    @Test
    void hidesAWordAndKeepsTheRestToTheLetter() {
        assertThat(words.hideIn("Moeder woont op schuilstraat 12, 3511 AB. Zij is veilig."))
                .isEqualTo("Moeder woont op [afgeschermd], [afgeschermd]. Zij is veilig.");
    }

    @Test
    void hidesWhatIsWrittenWithAccentsOrWithCharactersThatDoNotShow() {
        assertThat(words.hideIn("bij Café Zonneschijn 1 en Schuil\u200bstraat 12"))
                .isEqualTo("bij [afgeschermd] en [afgeschermd]");
    }

    @Test
    void hidesWhatIsWrittenWithLettersOfAnotherScriptThatLookTheSame() {
        var cyrillic = "S\u0441huilstr\u0430\u0430t 12";
        assertThat(words.standIn(cyrillic)).isTrue();
        assertThat(words.hideIn("\u0410\u043d\u043d\u0430 woont op " + cyrillic + "."))
                .as("other words keep their own letters")
                .isEqualTo("\u0410\u043d\u043d\u0430 woont op [afgeschermd].");
        assertThat(SecretWords.of(List.of("\u0406VO 12")).standIn("IVO 12")).isTrue();
        assertThat(words.standIn("\u0428uilstraat 12"))
                .as("looks like no letter of ours")
                .isFalse();
    }

    @Test
    void findsANameOnlyWhereItStandsAlone() {
        var name = SecretWords.of(List.of("Post"));
        assertThat(name.standIn("mevrouw Post belde")).isTrue();
        assertThat(name.standIn("postcode onbekend, impost")).isFalse();
    }

    @Test
    void ignoresWordsThatAreTooShortToTellAnything() {
        assertThat(SecretWords.of(List.of("12", "a")).standIn("huisnummer 12a")).isFalse();
    }

    @Test
    void doesNotHideWhatStandsOpenlyElsewhere() {
        var open = SecretWords.of(List.of("3511AB"));
        assertThat(words.without(open).standIn("3511AB")).isFalse();
    }

    @Test
    void neverPrintsTheWords() {
        assertThat(words.toString()).doesNotContainIgnoringCase("schuilstraat");
    }
}
