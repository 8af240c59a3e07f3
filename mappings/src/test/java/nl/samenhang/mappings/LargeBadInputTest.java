package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message of very many parts is refused in bounded time and memory. */
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

    @Test
    void manyPersonsWithABrokenNumberAreRefused() {
        String text = police.text();
        int begin = text.indexOf("<JZ:heeftBetrokken ");
        String person = text.substring(begin, text.indexOf("</JZ:heeftBetrokken>") + "</JZ:heeftBetrokken>".length())
                .replaceAll("bsn>\\d+<", "bsn>999900001<");
        assertThat(refused(VT, text.substring(0, begin) + person.repeat(2_500) + text.substring(begin)))
                .isInstanceOf(Unmappable.class);
    }

    @Test
    void manyProductsWithACodeOutsideTheListAreRefused() {
        String text = request.text();
        int begin = text.indexOf("<jw315:AangevraagdProduct>");
        int end = text.indexOf("</jw315:AangevraagdProduct>") + "</jw315:AangevraagdProduct>".length();
        String product = text.substring(begin, end).replaceAll("Categorie>\\d+<", "Categorie>00<");
        assertThat(refused("ijw-315", text.substring(0, begin) + product.repeat(3_000) + text.substring(begin)))
                .isInstanceOf(Unmappable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": \"x\", \"bsn\": \"1\"}", "{\"other\": 1}", "7", "{\"id\": \"x\\u0007\"}"})
    void manyBrokenPersonsInJsonAreRefused(String person) {
        assertThat(refused(
                        "samenhang-json",
                        json.text().replace("\"persons\": [", "\"persons\": [" + (person + ",").repeat(50_000))))
                .isInstanceOf(Unmappable.class);
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
