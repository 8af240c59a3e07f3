package nl.samenhang.hub.minimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which texts sentences that were taken out are recognised. */
class SentencesTest {

    private static final String TOLD = "Hij zou haar in de gang hebben geslagen.";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Hij zou haar in de gang hebben geslagen.,                 true",
        "HIJ ZOU HAAR IN DE GANG HEBBEN GESLAGEN,                  true",
        "Bel ons! Hij zou haar in de gang hebben geslagen? Ja.,    true",
        "Hij zou haar in de gang - hebben geslagen,                true",
        "Hij zou haar in de keuken hebben geslagen.,               false",
        "Zij zegt: hij zou haar in de gang hebben geslagen en weg, true",
        "Hij zou haar in de gang hebben,                           false",
    })
    void aSentenceIsRecognisedAlsoAsPartOfAnother(String text, boolean recognised) {
        assertThat(in(TOLD).standIn(text)).isEqualTo(recognised);
    }

    @Test
    void onlyTheSentenceIsHidden() {
        assertThat(in(TOLD).hideIn("Bel ons! " + TOLD + " Tot morgen."))
                .isEqualTo("Bel ons! [afgeschermd] Tot morgen.");
        assertThat(in(TOLD).hideIn("Zij zegt: hij zou haar (in de gang) hebben geslagen, en weg. " + TOLD))
                .isEqualTo("Zij zegt: [afgeschermd], en weg. [afgeschermd]");
    }

    @Test
    void twentyLettersMakeASentence() {
        assertThat(in("a".repeat(20)).standIn("a".repeat(20))).isTrue();
        assertThat(in("a".repeat(19)).standIn("a".repeat(19))).isFalse();
        assertThat(in("a".repeat(19)).isEmpty()).isTrue();
        assertThat(in("a".repeat(20)).isEmpty()).isFalse();
    }

    @Test
    void standInSummariesAndDeepInElements() {
        var summary = new Observation();
        summary.getText().setDivAsString("<div>Hij zou haar <b>in de gang</b> hebben geslagen.</div>");
        assertThat(Sentences.in(List.of(summary)).standIn(TOLD)).isTrue();
        var note = new Observation();
        note.addNote().setText(TOLD);
        assertThat(Sentences.in(List.of(note)).standIn(TOLD)).isTrue();
    }

    @Test
    void namesAndWordsOfCodesAreNone() {
        var name = new HumanName().setText(TOLD);
        var code = new Observation();
        code.getCode().addCoding(new Coding("s", "c", TOLD));
        assertThat(Sentences.in(List.<Base>of(name, code)).isEmpty()).isTrue();
    }

    @Test
    void whatIsAlsoToldOpenlyIsLeftOut() {
        var other = "De buren hoorden haar die avond roepen.";
        var left = in(TOLD + " " + other).without(in(other));
        assertThat(left.standIn(TOLD)).isTrue();
        assertThat(left.standIn(other)).isFalse();
    }

    private static Sentences in(String text) {
        return Sentences.in(List.of(new StringType(text)));
    }
}
