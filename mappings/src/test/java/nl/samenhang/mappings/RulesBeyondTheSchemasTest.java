package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What no schema says of real messages, in each family of formats. Dates in order are held by IjwRulesTest and
 * StufReportRulesTest, several children by SeveralMessagesTest and IjwFromOthersTest, secret addresses by
 * SecretAddressTest.
 */
class RulesBeyondTheSchemasTest {
    private static final int EIGHT_MIB = 8 * 1024 * 1024;

    @ParameterizedTest
    @CsvSource({
        "stuf-jz-vto,unborn-child-two-documents,999900055,999900056",
        "stuf-jz-vci,full,999900031,999900032",
        "ijw-301,full-with-relations,999900043,999900044",
        "samenhang-json,referral-abroad-and-conditional,999900055,999900056"
    })
    void aNumberThatFailsTheElevenTestIsRefusedByItsPath(String format, String example, String right, String wrong) {
        String text = Example.named(format, example).text();
        assertThat(text).contains(right);
        Unmappable refusal = catchThrowableOfType(Unmappable.class, () -> mapped(format, text.replace(right, wrong)));
        assertThat(refusal.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.nativePath()).matches("(?i).*bsn");
            assertThat(problem.toString()).doesNotContain(wrong);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stuf-jz-vto    | unborn-child-two-documents        | client-unborn-child    | ongeboren kind",
                "samenhang-json | consent-guardian-and-unborn-child | client-unborn-child    | \"client-unborn-child\"",
                "stuf-jz-vto    | unborn-child-two-documents        | \"birthDate\":\"2026-05\" | \"D\">20260500<",
                "stuf-jz-vto    | unborn-child-two-documents        | \"birthDate\":\"1983\" | \"M\">19830000<",
                "ijw-315        | diacritics-and-incomplete-birth   | \"birthDate\":\"2011\" | DatumGebruik>2<",
                "samenhang-json | consent-guardian-and-unborn-child | \"birthDate\":\"2016-03\" | \"2016-03\"",
                "stuf-jz-vt-melding | diacritics-and-abroad         | Çelik                  | >Çelik<",
                "ijw-315        | diacritics-and-incomplete-birth   | Şahin-Ğüneş            | >Şahin-Ğüneş<",
                "samenhang-json | consent-guardian-and-unborn-child | Ørsted                 | \"Ørsted\"",
                "stuf-jz-vt-melding | diacritics-and-abroad         | 1000 Bruxelles         | >1000 Bruxelles<",
                "ijw-301        | abroad-and-pseudonym              | \"country\":\"         | :LandCode>",
                "samenhang-json | referral-abroad-and-conditional   | \"Duitsland\"          | \"9089\"",
            })
    void whatIsSaidStandsInTheSharedMessageAndComesBack(String format, String name, String shared, String back) {
        Example example = Example.named(format, name);
        assertThat(example.canonical().json()).contains(shared);
        assertThat(text(example.to(format))).contains(back);
    }

    @ParameterizedTest
    @CsvSource({
        "stuf-jz-vci,alien-without-bsn",
        "stuf-jz-notificatie-jr,end-without-bsn",
        "samenhang-json,youth-help-allocation-without-bsn"
    })
    void somebodyWithoutANumberIsReadAndWrittenWithoutOne(String format, String name) {
        Example example = Example.named(format, name);
        assertThat(example.canonical().lost()).isEmpty();
        assertThat(count(text(example.to(format)), "bsn")).isEqualTo(count(example.text(), "bsn"));
    }

    @ParameterizedTest
    @CsvSource({
        "stuf-jz-vto,ZKN:heeftBetrekkingOp",
        "stuf-jz-vto,ZKN:heeftAlsBelanghebbende",
        "stuf-jz-notificatie,ZKN:heeftBetrekkingOp",
        "stuf-jz-zorgmelding,ZKN:heeftAlsBelanghebbende"
    })
    void aPlaceWithNobodyInItIsRefusedByItsPath(String format, String role) {
        String person = "(?s)(<" + role + "[ >].*?<ZKN:gerelateerde[^>]*>).*?</ZKN:gerelateerde>";
        Example example = Example.of(format)
                .filter(each -> each.text().contains("<" + role + " "))
                .findFirst()
                .orElseThrow();
        Unmappable refusal = catchThrowableOfType(
                Unmappable.class, () -> mapped(format, example.text().replaceFirst(person, "$1</ZKN:gerelateerde>")));
        assertThat(refusal.problems())
                .extracting(Problem::code, problem -> problem.nativePath().contains("/" + role))
                .contains(tuple("required", true));
    }

    @Test
    void somebodyUnknownWhoIsSaidToBeUnknownIsRead() {
        assertThat(Example.named("stuf-jz-melding-generiek", "unknown-person-in-a-period")
                        .canonical()
                        .lost())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"stuf-jz-vto,unborn-child-two-documents", "samenhang-json,referral-transfer-after-triage"})
    void aDocumentOfEightMebibytesGoesThereAndBackWhole(String format, String example) {
        byte[] content = new byte[EIGHT_MIB];
        Arrays.fill(content, (byte) 'x');
        String document = Base64.getEncoder().encodeToString(content);
        String text = Example.named(format, example).text().replaceFirst("JVBERi0[^<\"]*", document);
        Canonical canonical = mapped(format, text);
        assertThat(canonical.json()).contains(document);
        NativeMessage written =
                Example.MAPPINGS.fromCanonical(Example.MAPPINGS.format(format), canonical.json(), Example.DEPARTURE);
        assertThat(text(written)).containsOnlyOnce(document);
        Canonical again = mapped(format, text(written));
        assertThat(again.json()).containsOnlyOnce(document);
        assertThat(Leaves.ofCanonical(again.json())).containsAll(Leaves.ofCanonical(canonical.json()));
    }

    private static Canonical mapped(String format, String text) {
        Mappings mappings = Example.MAPPINGS;
        return mappings.toCanonical(mappings.format(format), text.getBytes(StandardCharsets.UTF_8), Example.ARRIVAL);
    }

    private static int count(String text, String word) {
        return text.split("(?i)" + word + "[\">]", -1).length;
    }

    private static String text(NativeMessage message) {
        return new String(message.content(), StandardCharsets.UTF_8);
    }
}
