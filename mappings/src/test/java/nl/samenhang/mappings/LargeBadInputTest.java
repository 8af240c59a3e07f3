package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A message of very many parts is refused in bounded time and memory: beyond the bound for its size, and below it for
 * what is wrong with it.
 */
class LargeBadInputTest {
    private static final String VT = "stuf-jz-vt-melding";
    /** Taken and given back, for a message of up to 100,000 parts. */
    private static final long MOST_BYTES = 3L << 30;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Example police = Example.named(VT, "police-report-oudewater");
    private final Example json = Example.named("samenhang-json", "referral-minimal");
    private final Example request = Example.named("ijw-315", "full-two-products");

    @BeforeEach
    void compileFirst() {
        police.canonical();
        json.canonical();
        request.canonical();
    }

    @Test
    void moreThanAHundredThousandElementsAreRefusedWithTheLineWhereReadingEnded() {
        Throwable refusal =
                refused(VT, police.text().replace("<JZ:SASHniveau>", "<JZ:x/>\n".repeat(100_000) + "<JZ:SASHniveau>"));
        assertThat(refusal).isInstanceOf(NotReadable.class).hasMessageContaining("too many elements");
        assertThat(((NotReadable) refusal).line()).isGreaterThan(90_000);
    }

    @Test
    void ninetyThousandUnknownElementsAreRefused() {
        assertThat(refused(
                        VT, police.text().replace("<JZ:SASHniveau>", "<JZ:x/>\n".repeat(90_000) + "<JZ:SASHniveau>")))
                .isInstanceOf(Unmappable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 2_500})
    void manyPersonsWithABrokenNumberAreRefused(int count) {
        String text = police.text();
        int begin = text.indexOf("<JZ:heeftBetrokken ");
        String person = text.substring(begin, text.indexOf("</JZ:heeftBetrokken>") + "</JZ:heeftBetrokken>".length())
                .replaceAll("bsn>\\d+<", "bsn>999900001<");
        assertThat(refused(VT, text.substring(0, begin) + person.repeat(count) + text.substring(begin)))
                .isInstanceOf(Unmappable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 3_000})
    void manyProductsWithACodeOutsideTheListAreRefused(int count) {
        String text = request.text();
        int begin = text.indexOf("<jw315:AangevraagdProduct>");
        int end = text.indexOf("</jw315:AangevraagdProduct>") + "</jw315:AangevraagdProduct>".length();
        String product = text.substring(begin, end).replaceAll("Categorie>\\d+<", "Categorie>00<");
        assertThat(refused("ijw-315", text.substring(0, begin) + product.repeat(count) + text.substring(begin)))
                .isInstanceOf(Unmappable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": \"x\", \"bsn\": \"1\"}", "{\"other\": 1}", "7", "{\"id\": \"x\\u0007\"}"})
    void manyBrokenPersonsInJsonAreRefused(String person) {
        for (int count : new int[] {2_500, 50_000}) {
            String persons = "\"persons\": [" + (person + ",").repeat(count);
            assertThat(refused("samenhang-json", json.text().replace("\"persons\": [", persons)))
                    .isInstanceOf(Unmappable.class);
        }
    }

    @Test
    void theRefusalSaysWhichPartIsTheFirstTooMany() {
        String text = police.text().replace("<JZ:SASHniveau>", "<JZ:x/>\n".repeat(20_000) + "<JZ:SASHniveau>");
        Unmappable refusal = (Unmappable) refused(VT, text);
        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("message-size");
            assertThat(problem.nativePath()).matches("/JZ:vtMeldingDi01/JZ:object/JZ:x\\[\\d+]");
            assertThat(problem.line()).isGreaterThan(5_000);
            assertThat(problem.message().nl()).contains("" + MessageSize.MOST_PARTS);
        });
    }

    @Test
    void inJsonAndInTheSharedFormItIsSaidToo() {
        String persons = json.text().replace("\"persons\": [", "\"persons\": [" + "7,".repeat(20_000));
        String focus = Example.named("fhir", "transfer-after-triage")
                .text()
                .replaceFirst("\\{", "{\"other\": [" + "7,".repeat(60_000) + "7],");
        assertThat(((Unmappable) refused("samenhang-json", persons)).problems())
                .extracting(Problem::rule, problem -> problem.nativePath().startsWith("$.persons["))
                .containsExactly(tuple("message-size", true));
        assertThat(((Unmappable) refused("fhir", focus)).problems())
                .extracting(Problem::rule, problem -> problem.nativePath().startsWith("Bundle.other["))
                .containsExactly(tuple("message-size", true));
    }

    /** Many more than any honest message has, yet within the bound: nothing may grow faster than the message. */
    @Test
    void aHundredAndFiftyPersonsComeThrough() {
        String text = police.text();
        int begin = text.indexOf("<JZ:heeftBetrokken ");
        String person = text.substring(begin, text.indexOf("</JZ:heeftBetrokken>") + "</JZ:heeftBetrokken>".length())
                .replaceAll("<[^>]*bsn>\\d+<[^>]*>", "");
        String large = text.substring(0, begin) + person.repeat(150) + text.substring(begin);
        assertThat(refused(VT, large)).isNull();
    }

    private static Throwable refused(String format, String text) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> measured(format, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Throwable measured(String format, byte[] body) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Throwable refusal = catchThrowable(
                () -> Example.MAPPINGS.toCanonical(Example.MAPPINGS.format(format), body, Example.ARRIVAL));
        long used = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(used).as("memory taken").isLessThan(MOST_BYTES);
        return refusal;
    }
}
