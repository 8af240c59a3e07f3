package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document of megabytes is kept apart while its message is translated; nobody can tell from the result. */
class LongTextsApartTest {
    private static final String VTO = "stuf-jz-vto";
    private static final String JSON = "samenhang-json";
    private static final String FIRST = "(?s)(<ZKN:inhoud[^>]*>)[^<]*";
    private final String document = document(200_001);
    private final String request = Example.named(VTO, "unborn-child-two-documents")
            .text()
            .replaceFirst(FIRST, "$1" + document);
    private final String referral = Example.named(JSON, "referral-transfer-after-triage")
            .text()
            .replaceFirst("(\"content\": \")[^\"]*", "$1" + document);

    @Test
    void aDocumentComesThroughAsItWasInBothTechnologies() {
        for (String[] one : new String[][] {{VTO, request}, {JSON, referral}}) {
            Canonical canonical = mapped(one[0], one[1]);
            assertThat(canonical.json()).containsOnlyOnce(document);
            assertThat(canonical.lost()).isEmpty();
            assertThat(text(written(one[0], canonical.json()))).containsOnlyOnce(document);
        }
    }

    @Test
    void theOriginNamesTheHashOfTheWholeAndNotOfWhatWasTranslated() {
        Canonical canonical = mapped(VTO, request);
        assertThat(canonical.json()).contains(hash(request));
        NativeMessage written = written(VTO, canonical.json());
        JsonNode origin = Leaves.json(written.provenance());
        assertThat(origin.at("/target/0/identifier/value").asText()).isEqualTo(Origin.hash(written.content()));
        assertThat(written.provenance()).contains(hash(canonical.json()));
    }

    @Test
    void aRefusalNamesThePlaceInTheMessageThatWasSent() {
        String broken = request.replaceAll(">\\s+<", "><").replace("</JZ:object>", "<JZ:eigenVeld>x</JZ:eigenVeld></JZ:object>");
        assertThat(problems(VTO, broken)).singleElement().satisfies(problem -> {
            assertThat(problem.nativePath()).isEqualTo("/JZ:vtoDi01/JZ:object/JZ:eigenVeld");
            assertThat(problem.column()).isGreaterThan(document.length());
        });
        assertThat(problems(JSON, referral.replaceAll("\\s*\\R\\s*", " ").replace("\"informed\"", "\"toldTo\"")))
                .anySatisfy(problem -> assertThat(problem.nativePath()).isEqualTo("$.toldTo"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aDocumentThatWasCutIsRefusedByItsPath(int missing) {
        String cut = document.substring(0, document.length() - missing);
        assertThat(problems(VTO, request.replace(document, cut)))
                .extracting(Problem::nativePath)
                .containsExactly("/JZ:vtoDi01/JZ:object/ZKN:heeftRelevant[1]/ZKN:gerelateerde/ZKN:inhoud");
        assertThat(problems(JSON, referral.replace(document, cut)))
                .extracting(Problem::nativePath)
                .containsExactly("$.documents[0].content");
    }

    @Test
    void aTextTooLongForItsFieldIsCutAndToldAsAShorterOneWouldBe() {
        String canonical = Example.named("stuf-jz-vt-melding", "police-report-oudewater").canonical().json();
        NativeMessage ofLong = written(VTO, canonical.replace("Meerdink", "A".repeat(80_000)));
        NativeMessage ofShort = written(VTO, canonical.replace("Meerdink", "A".repeat(1_000)));
        assertThat(text(ofLong)).isEqualTo(text(ofShort)).contains("A".repeat(200)).doesNotContain("A".repeat(201));
        assertThat(ofLong.lost()).isEqualTo(ofShort.lost());
        assertThat(ofLong.lost()).anySatisfy(loss -> assertThat(loss.reason().en()).contains("longer"));
    }

    @Test
    void aLongTextInOneOfSeveralPartsStandsInThatPartOnly() {
        String answers = Example.named("stuf-jz-uci", "two-answers").text();
        String said = "A".repeat(100_000);
        Canonical first = mapped("stuf-jz-uci", answers.replace("Een melding in 2024.", said));
        assertThat(first.json()).contains("\"" + said + "\"");
        assertThat(first.more()).singleElement().satisfies(second -> assertThat(second.json())
                .hasSizeLessThan(said.length()));
        assertThat(Stream.concat(Stream.of(first), first.more().stream()))
                .allSatisfy(part -> assertThat(part.json()).contains(hash(answers.replace("Een melding in 2024.", said))));
    }

    private static String document(int bytes) {
        byte[] content = new byte[bytes];
        new Random(7).nextBytes(content);
        return Base64.getEncoder().encodeToString(content);
    }

    private static Canonical mapped(String format, String text) {
        Mappings mappings = Example.MAPPINGS;
        return mappings.toCanonical(
                mappings.format(format), text.getBytes(StandardCharsets.UTF_8), Example.ARRIVAL);
    }

    private static NativeMessage written(String format, String canonical) {
        return Example.MAPPINGS.fromCanonical(Example.MAPPINGS.format(format), canonical, Example.DEPARTURE);
    }

    private static List<Problem> problems(String format, String text) {
        return catchThrowableOfType(Unmappable.class, () -> mapped(format, text)).problems();
    }

    private static String text(NativeMessage message) {
        return new String(message.content(), StandardCharsets.UTF_8);
    }

    private static String hash(String text) {
        return Origin.hash(text.getBytes(StandardCharsets.UTF_8));
    }
}
