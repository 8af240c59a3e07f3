package nl.samenhang.hub.minimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.samenhang.hub.message.SecretWords;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the words of a secret address, Schuilstraat 12, are hidden and where they are not. */
class FreeTextTest {

    private static final SecretWords SECRET = SecretWords.of(List.of("Schuilstraat 12"));
    private static final Sentences NO_SENTENCES = Sentences.in(List.of());

    private final Observation statement = new Observation();
    private final Bundle bundle = new Bundle();

    FreeTextTest() {
        bundle.addEntry().setResource(statement);
    }

    @Test
    void inTextsHoweverDeep() {
        statement.setValue(new StringType("Zij woont op schuilstraat 12."));
        statement.addExtension(new Extension("urn:x", new StringType("Schuilstraat 12")));
        statement.addNote().setText("niets");
        FreeText.hide(SECRET, bundle);
        assertThat(statement.getValue()).hasToString("Zij woont op [afgeschermd].");
        assertThat(statement.getExtension().get(0).getValue()).hasToString("[afgeschermd]");
        assertThat(statement.getNoteFirstRep().getText()).isEqualTo("niets");
    }

    @Test
    void notInCodes() {
        statement.addExtension(new Extension("urn:x", new CodeType("schuilstraat-12")));
        FreeText.hide(SECRET, bundle);
        assertThat(statement.getExtension().get(0).getValue()).hasToString("schuilstraat-12");
    }

    @Test
    void inTheWordsOfAReferenceAndNotInWhereItLeads() {
        statement.setSubject(new Reference("urn:schuilstraat12").setDisplay("op Schuilstraat 12"));
        FreeText.hide(SECRET, bundle);
        assertThat(statement.getSubject().getReference()).isEqualTo("urn:schuilstraat12");
        assertThat(statement.getSubject().getDisplay()).isEqualTo("op [afgeschermd]");
    }

    @Test
    void notInTheNamesAddressesAndNumbersOfOthers() {
        var other = new Patient();
        other.addName().setText("Schuilstraat 12");
        other.addAddress().setText("Schuilstraat 12");
        other.addIdentifier().setValue("Schuilstraat 12");
        other.addTelecom().setValue("Schuilstraat 12");
        other.getMaritalStatus().addCoding().setDisplay("Schuilstraat 12");
        bundle.addEntry().setResource(other);
        var before = other.copy();
        FreeText.hide(SECRET, bundle);
        assertThat(other.equalsDeep(before)).isTrue();
    }

    @Test
    void aSummaryThatTellsThemGoesAndAnotherStays() {
        statement.getText().setDivAsString("<div>Schuil<b>straat</b>&nbsp;12</div>");
        assertThat(FreeText.hide(SECRET, bundle)).isFalse();
        assertThat(statement.getText().hasDiv() || statement.getText().hasStatus())
                .isFalse();

        statement.getText().setDivAsString("<div>Dorpsplein 3</div>");
        FreeText.hideWhereTold(SECRET, NO_SENTENCES, bundle);
        assertThat(statement.getText().getDivAsString()).contains("Dorpsplein 3");
    }

    @ParameterizedTest(name = "a document of type {0} that says {1}: {2}")
    @CsvSource({
        "text/plain,       Bezoek aan Schuilstraat 12,                  goes",
        "text/plain,       Bezoek aan Dorpsplein 3,                     stays",
        "text/html,        <p>Schuil<i>straat</i>&nbsp;12</p>,          goes",
        "application/xml,  <adres>Schuilstraat 12</adres>,              goes",
        "application/json, {\"adres\": \"Schuilstraat 12\"},            goes",
        "application/json, {\"adres\": \"Dorpsplein 3\"},               stays",
    })
    void aDocumentOfTextGoesWhenItTellsThem(String type, String text, String then) {
        var document = document(type, text);
        assertThat(FreeText.hide(SECRET, bundle)).isFalse();
        assertThat(document.hasData()).isEqualTo(then.equals("stays"));

        document.setData(text.getBytes(StandardCharsets.UTF_8));
        FreeText.hideWhereTold(SECRET, NO_SENTENCES, bundle);
        assertThat(document.hasData()).isEqualTo(then.equals("stays"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"application/pdf", "image/png", "application/zip"})
    void aDocumentThatCannotBeSearchedGoesOnlyWhereSomebodyIsEndangered(String type) {
        var document = document(type, "niets");
        FreeText.hideWhereTold(SECRET, NO_SENTENCES, bundle);
        assertThat(document.hasData()).isTrue();
        assertThat(FreeText.hide(SECRET, bundle)).as("says so").isTrue();
        assertThat(document.hasData()).isFalse();
    }

    @Test
    void withoutWordsNothingIsSearched() {
        var document = document("application/pdf", "niets");
        assertThat(FreeText.hide(SecretWords.none(), bundle)).isFalse();
        assertThat(document.hasData()).isTrue();
    }

    @Test
    void sentencesAreHiddenWithoutAnyWords() {
        var told = new StringType("Hij zou haar in de gang hebben geslagen.");
        statement.setValue(new StringType("Hij zou haar in de gang hebben geslagen! Bel ons."));
        FreeText.hideWhereTold(SecretWords.none(), Sentences.in(Set.<Base>of(told)), bundle);
        assertThat(statement.getValue()).hasToString("[afgeschermd] Bel ons.");
    }

    private Attachment document(String type, String text) {
        var document = new DocumentReference();
        bundle.addEntry().setResource(document);
        return document.addContent()
                .getAttachment()
                .setContentType(type)
                .setData(text.getBytes(StandardCharsets.UTF_8));
    }
}
