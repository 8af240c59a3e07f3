package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** iJw messages travel in a GGK envelope: opened, judged together with what is in it, and closed again. */
class GgkEnvelopeTest {
    private static final String REQUEST = "request-after-court-decision-wrapped";
    private static final Path SCHEMA = Standards.folder().resolve("ggk/ggk0310_21/ggkberichten/ggk0310_msg.xsd");

    static Stream<Example> envelopes() {
        return Example.of("ggk");
    }

    @Test
    void theMessageInAnEnvelopeSaysWhatItSaysWithoutOne() {
        Canonical inside = Example.named("ggk", REQUEST).canonical();
        Canonical alone = Example.named("ijw-315", "full-two-products").canonical();
        assertThat(inside.json()).isEqualTo(alone.json());
        assertThat(inside.event()).isEqualTo("youth-help-request");
    }

    @Test
    void aPlaceInTheMessageBeginsWithThePlaceInTheEnvelope() {
        Canonical inside = Example.named("ggk", REQUEST).canonical();
        String path = inside.sources().nativePathOf("Bundle.entry[0].resource");
        assertThat(path).startsWith("/GGK:envelopHeenbericht-ggk_Di01/GGK:parameters/GGK:bericht/jw315:Bericht");
    }

    @ParameterizedTest
    @MethodSource("envelopes")
    @EnabledIf("standardsAreThere")
    void whatIsReadAndWrittenIsValidByThePublicSchema(Example example) throws IOException, SAXException {
        var schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());
        for (byte[] envelope : new byte[][] {example.body(), example.to("ggk").content()}) {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(envelope)));
        }
    }

    static boolean standardsAreThere() {
        return Files.exists(SCHEMA);
    }

    @ParameterizedTest
    @CsvSource({
        "<StUF:functie>JW315<, <StUF:functie>JW301<, ggk-function",
        "<StUF:organisatie>98765401<, <StUF:organisatie>98765402<, ggk-sender",
        "<StUF:organisatie>0589<, <StUF:organisatie>0632<, ggk-recipient",
        "envelopHeenbericht-ggk_Di01, envelopRetourbericht-ggk_Du01, ggk-return-kind",
        "<GGK:referentienummerBericht>, <GGK:referentienummerBericht>X, ggk-reference",
        "StUF:referentienummer>, StUF:nummer>, ggk-required",
        "GGK:bericht , GGK:inhoud , NONE",
    })
    void anEnvelopeThatDoesNotFitItsMessageIsRefusedByItsRule(String from, String to, String rule) {
        String envelope = Example.named("ggk", REQUEST).text();
        assertThat(envelope).contains(from);
        String broken = envelope.replace(from, to)
                .replace("</GGK:bericht>", rule.equals("NONE") ? "</GGK:inhoud>" : "</GGK:bericht>");
        assertThat(refusal(broken).problems())
                .extracting(Problem::rule)
                .contains(rule.equals("NONE") ? "ggk-envelope" : rule);
    }

    @Test
    void aReturnOfAnotherThanTheOneWhoWasSentToIsRefused() {
        String envelope = Example.named("ggk", "return-no-remark")
                .text()
                .replace("zender><StUF:organisatie>98765401", "zender><StUF:organisatie>98765499");
        assertThat(refusal(envelope).problems()).extracting(Problem::rule).contains("ggk-return-sender");
    }

    @Test
    void aFaultInTheMessageIsToldByItsPlaceInTheEnvelopeAndNeverByItsValue() {
        String broken = Example.named("ijw-315", "full-two-products").text().replaceFirst("Bsn>9999000", "Bsn>9999111");
        Unmappable refused = refusal(around(broken.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.nativePath())
                    .startsWith("/GGK:envelopHeenbericht-ggk_Di01/")
                    .contains("Bsn");
            assertThat(problem.toString()).doesNotContain("9999111");
            assertThat(problem.format()).isEqualTo("ijw-315");
        });
    }

    @Test
    void whatIsNoMessageThatBelongsInTheEnvelopeIsRefused() {
        byte[] other = Example.named("stuf-jz-vto", "minimal").body();
        byte[] nested = Example.named("ggk", "allocation").body();
        byte[] bomb = "<!DOCTYPE x [<!ENTITY a 'aa'>]><x>&a;</x>".getBytes(StandardCharsets.UTF_8);
        for (byte[] content : new byte[][] {other, nested, bomb, "no xml".getBytes(StandardCharsets.UTF_8)}) {
            assertThat(refusal(around(content)).problems())
                    .extracting(Problem::rule)
                    .containsExactly("ggk-content");
        }
    }

    @Test
    void aTruncatedMessageIsRefused() {
        String envelope = Example.named("ggk", REQUEST).text();
        assertThat(refusal(envelope.replaceFirst(".</GGK:bericht>", "</GGK:bericht>"))
                        .problems())
                .extracting(Problem::rule)
                .containsExactly("ggk-base64");
    }

    private static String around(byte[] content) {
        return Example.named("ggk", REQUEST)
                .text()
                .replaceFirst(
                        "(?s)(<GGK:bericht [^>]*>).*(</GGK:bericht>)",
                        "$1" + Base64.getEncoder().encodeToString(content) + "$2");
    }

    private static Unmappable refusal(String envelope) {
        Mappings mappings = Example.MAPPINGS;
        return catchThrowableOfType(
                Unmappable.class,
                () -> mappings.toCanonical(
                        mappings.format("ggk"), envelope.getBytes(StandardCharsets.UTF_8), Example.ARRIVAL));
    }
}
