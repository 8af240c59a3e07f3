package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that comes in may reach a file, the network, or more time and memory than its size is worth. */
class BadInputTest {
    private static final String VT = "stuf-jz-vt-melding";
    private final Example police = Example.named(VT, "police-report-oudewater");
    private final Example request = Example.named("stuf-jz-vto", "unborn-child-two-documents");
    private final Example json = Example.named("samenhang-json", "referral-transfer-after-triage");

    @Test
    void refusesAnExternalEntity() {
        assertNotReadable(VT, "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>");
    }

    @Test
    void refusesAnEntityBombAlreadyWhenItIsRecognised() {
        byte[] bomb =
                "<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Example.MAPPINGS.recognise(bomb)).isInstanceOf(NotReadable.class);
        assertNotReadable(VT, new String(bomb, StandardCharsets.UTF_8));
    }

    @Test
    void refusesXmlThatIsNestedTooDeeply() {
        assertNotReadable(VT, "<a>".repeat(201) + "</a>".repeat(201));
    }

    @Test
    void refusesOneElementMoreThanAHundredThousand() {
        assertNotReadable(VT, "<a>" + "<b/>".repeat(100_000) + "</a>");
    }

    @Test
    void refusesBytesThatDoNotFitTheEncoding() {
        byte[] latin = police.text().replace("gebonk", "geb\u00f6nk").getBytes(StandardCharsets.ISO_8859_1);
        NotReadable refusal = catchThrowableOfType(NotReadable.class, () -> mapped(VT, latin));
        assertThat(refusal.text().nl()).contains("codering");
        byte[] broken = json.text().replace("Sanne", "S\u00e4nne").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> mapped("samenhang-json", broken)).isInstanceOf(NotReadable.class);
    }

    @Test
    void refusesXmlThatEndsTooEarlyAndSaysWhere() {
        String text = police.text();
        NotReadable refusal = catchThrowableOfType(
                NotReadable.class,
                () -> mapped(VT, text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal.line()).isPositive();
    }

    @Test
    void refusesJsonThatIsNestedTooDeeply() {
        assertNotReadable("samenhang-json", "{\"a\":" + "[".repeat(300) + "]".repeat(300) + "}");
    }

    @Test
    void refusesJsonThatSaysAFieldTwice() {
        assertNotReadable("samenhang-json", "{\"format\":\"samenhang-json\",\"format\":\"other\"}");
    }

    @Test
    void refusesTruncatedBase64ByItsPath() {
        String text = request.text().replace("JVBERi0xLjQg", "JVBERi0xLjQ");
        assertThat(problems("stuf-jz-vto", text))
                .extracting(Problem::nativePath)
                .containsExactly("/JZ:vtoDi01/JZ:object/ZKN:heeftRelevant[1]/ZKN:gerelateerde/ZKN:inhoud");
    }

    @Test
    void refusesACodeOutsideTheListWithoutRepeatingIt() {
        Problem problem = problems(VT, police.text().replace(">opvoeder/verzorger<", ">buurman<"))
                .get(0);
        assertThat(problem.code()).isEqualTo("code-invalid");
        assertThat(problem.nativePath()).endsWith("/JZ:heeftBetrokken[4]/JZ:jeugzorgrol");
        assertThat(problem.line()).isPositive();
        assertThat(problem.message().nl()).doesNotContain("buurman");
    }

    @Test
    void refusesAMissingMandatoryFieldByThePathItShouldHave() {
        String text = police.text().replaceAll("<JZ:datumMelding>.*</JZ:datumMelding>", "");
        assertThat(problems(VT, text)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("required");
            assertThat(problem.nativePath()).isEqualTo("/JZ:vtMeldingDi01/JZ:object/JZ:datumMelding");
        });
    }

    @Test
    void refusesAnElementThatTheStandardDoesNotKnowInsteadOfDroppingIt() {
        String text = police.text().replace("<JZ:SASHniveau>", "<JZ:eigenVeld>x</JZ:eigenVeld><JZ:SASHniveau>");
        assertThat(problems(VT, text)).extracting(Problem::code).containsExactly("structure");
    }

    @Test
    void refusesAMessageInTheWrongNamespace() {
        String text = police.text().replace("koppelvlak/jz0100", "koppelvlak/jz0099");
        assertThatThrownBy(() -> Example.MAPPINGS.recognise(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnknownFormat.class);
    }

    @Test
    void refusesAControlCharacterByItsPath() {
        assertThat(problems("samenhang-json", json.text().replace("Triageverslag", "Triage\\u0007verslag")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.nativePath()).isEqualTo("$.documents[0].title");
                    assertThat(problem.rule()).isEqualTo("control-character");
                    assertThat(problem.line()).isPositive();
                });
    }

    @Test
    void refusesANumberOfManyDigitsAndOneWithAHugeExponent() {
        assertNotReadable("samenhang-json", "{\"format\":" + "9".repeat(2_000) + "}");
        assertThat(problems(
                        "samenhang-json",
                        json.text().replace("\"routine\"", "1e999999").replace("\"urgent\"", "1e999999")))
                .extracting(Problem::nativePath)
                .contains("$.referral.urgency");
    }

    @Test
    void refusesAJsonBombOfManyEmptyLists() {
        assertNotReadable("samenhang-json", "{\"bom\": [" + "[],".repeat(300_000) + "[]]}");
    }

    @Test
    void saysOfAStufMessageInAnotherNamespaceThatTheNamespaceIsWrong() {
        byte[] other =
                police.text().replace("koppelvlak/jz0100", "koppelvlak/jz0200").getBytes(StandardCharsets.UTF_8);
        UnknownFormat refusal = catchThrowableOfType(UnknownFormat.class, () -> Example.MAPPINGS.recognise(other));
        assertThat(refusal.text().nl()).contains("http://www.stufstandaarden.nl/koppelvlak/jz0100");
    }

    @Test
    void refusesAControlCharacterInAFhirMessageByItsPath() {
        String text = Example.named("fhir", "transfer-after-triage").text();
        assertThat(problems(
                        "fhir", text.replaceFirst("\"eventCoding\"", "\"reason\": {\"text\": \"a\\\\u0007b\"}, $0")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("control-character");
                    assertThat(problem.nativePath()).isEqualTo("Bundle.entry[0].resource.reason.text");
                    assertThat(problem.line()).isPositive();
                });
    }

    @Test
    void refusesControlCharactersInXmlAlsoWhereXml11HasRoomForThem() {
        String text = police.text().replace("gebonk", "ge&#7;bonk");
        assertNotReadable(VT, text);
        assertNotReadable(VT, text.replace("version=\"1.0\"", "version=\"1.1\""));
    }

    @ParameterizedTest
    @CsvSource({
        "samenhang-json,referral-transfer-after-triage,JVBERi0,JVBERi,$.documents[0].content",
        "samenhang-json,referral-transfer-after-triage,\"kind\": \",\"kind\": \"x,$.referral.kind",
        "ijw-315,full-two-products,Categorie>45<,Categorie>99<,Product/ijw:Categorie",
        "stuf-jz-zorgmelding,young-person-with-family,JVBERi0,JVBERi,ZKN:inhoud",
    })
    void refusesWhatIsCutOrNotInTheListInEveryFamily(
            String format, String name, String right, String wrong, String end) {
        String text = Example.named(format, name).text();
        assertThat(text).contains(right);
        assertThat(problems(format, text.replace(right, wrong)))
                .extracting(Problem::nativePath)
                .anyMatch(path -> path.endsWith(end));
    }

    @Test
    void readsNothingFromOutsideForASchemaThatAMessageNames() {
        assertNotReadable(VT, "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>");
        assertNotReadable(VT, "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]><a/>");
        String included = police.text()
                .replace(
                        "<JZ:SASHniveau>",
                        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude'"
                                + " href='file:///etc/passwd' parse='text'/><JZ:SASHniveau>");
        assertThat(problems(VT, included)).extracting(Problem::code).contains("structure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "ISO-8859-1"})
    void readsAnEncodingThatTheMessageNamesAndRefusesOneThatItIsNotIn(String encoding) {
        String text = police.text()
                .replace("gebonk", "geb\u00f6nk")
                .replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"");
        assertThat(text).contains(encoding);
        assertThat(mapped(VT, text.getBytes(Charset.forName(encoding))).json()).contains("geb\u00f6nk");
        assertThatThrownBy(() -> mapped(VT, text.replace(encoding, "US-ASCII").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotReadable.class);
    }

    private static void assertNotReadable(String format, String text) {
        assertThatThrownBy(() -> mapped(format, text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotReadable.class);
    }

    private static java.util.List<Problem> problems(String format, String text) {
        Unmappable refusal =
                catchThrowableOfType(Unmappable.class, () -> mapped(format, text.getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal).as("refused").isNotNull();
        return refusal.problems();
    }

    private static Canonical mapped(String format, byte[] body) {
        return Example.MAPPINGS.toCanonical(Example.MAPPINGS.format(format), body, Example.ARRIVAL);
    }
}
