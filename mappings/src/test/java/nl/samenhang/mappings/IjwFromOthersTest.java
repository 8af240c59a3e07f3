package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a supplier says in JSON goes out as iJw, when the provider is named by its AGB code; for each child a message.
 */
class IjwFromOthersTest {
    private static final String JSON = "samenhang-json";

    @ParameterizedTest
    @CsvSource({
        "youth-help-request-full,ijw-315,GezagsdragerBekend>1<",
        "youth-help-allocation-full,ijw-301,ToewijzingNummer>262210<",
        "youth-help-notification-full,ijw-307,RedenBeeindiging>02<"
    })
    void whatIsSaidInJsonIsSaidInIjw(String example, String format, String says) {
        Canonical canonical = read(named(example));
        NativeMessage written = written(canonical.json(), format);
        assertThat(text(written)).contains(says, ">999900043<", ">54001<", ">98765401<");
        Canonical back =
                Example.MAPPINGS.toCanonical(Example.MAPPINGS.format(format), written.content(), Example.ARRIVAL);
        assertThat(back.event()).isEqualTo(canonical.event());
        assertThat(back.lost()).isEmpty();
        assertThat(written.more()).isEmpty();
    }

    @Test
    void whatIsAskedForTwoChildrenIsAMessageForEach() {
        String second = "{\"id\": \"b\", \"role\": \"client-child\", \"bsn\": \"999900055\", "
                + "\"name\": {\"given\": \"Bram\", \"family\": \"Testman\"}}";
        String json = named("youth-help-request-full").replace("\"persons\": [", "\"persons\": [" + second + ",");
        NativeMessage written = written(read(json).json(), "ijw-315");
        List<NativeMessage> all = new ArrayList<>(List.of(written));
        all.addAll(written.more());
        assertThat(all)
                .extracting(IjwFromOthersTest::text)
                .satisfiesExactly(
                        one -> assertThat(one).contains(">999900055<", ">Bram<").doesNotContain(">999900043<"),
                        other -> assertThat(other)
                                .contains(">999900043<", ">Sanne<")
                                .doesNotContain(">999900055<"));
        assertThat(all)
                .extracting(message -> text(message).replaceAll("(?s).*Identificatie>(\\d+)</ijw:.*", "$1"))
                .doesNotHaveDuplicates();
    }

    private static String named(String example) {
        return Example.named(JSON, example)
                .text()
                .replaceAll("(\"oin\": \"0000009900000000[59]000\",)", "$1 \"agb\": \"98765401\",")
                .replace("OUD-26-2210", "262210");
    }

    private static Canonical read(String json) {
        return Example.MAPPINGS.toCanonical(
                Example.MAPPINGS.format(JSON), json.getBytes(StandardCharsets.UTF_8), Example.ARRIVAL);
    }

    private static NativeMessage written(String canonical, String format) {
        return Example.MAPPINGS.fromCanonical(Example.MAPPINGS.format(format), canonical, Example.DEPARTURE);
    }

    private static String text(NativeMessage message) {
        return new String(message.content(), StandardCharsets.UTF_8);
    }
}
