package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Messages of another version of their standard. StUF Jeugdzorg kept its namespace since 1.0, and 1.0.9 only adds
 * messages to 1.0.7: what 1.0.7 has is read as it is. An empty code, which 1.0.6 allowed, is read as not said.
 */
class OtherVersionTest {
    private static final String VT = "stuf-jz-vt-melding";
    private final Example police = Example.named(VT, "police-report-oudewater");

    @Test
    void aMessageThatNamesTheSchemaOfStuf107IsReadAsAnyOther() {
        String text = police.text()
                .replace(
                        "<JZ:vtMeldingDi01 ",
                        "<JZ:vtMeldingDi01 xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:schemaLocation=\""
                                + "http://www.stufstandaarden.nl/koppelvlak/jz0100 1.0.7/jz0100_msg_vtberichten.xsd\" ");
        assertThat(text).contains("1.0.7");
        Canonical read = mapped(VT, text);
        assertThat(read.lost()).isEmpty();
        String hash = Origin.hash(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.json().replace(hash, Origin.hash(police.body())))
                .isEqualTo(police.canonical().json());
    }

    @Test
    void anEmptyCodeThatStuf106AllowedIsReadAsNotSaid() {
        String text = police.text().replaceFirst("<JZ:SASHniveau>[^<]*", "<JZ:SASHniveau>");
        assertThat(text).isNotEqualTo(police.text());
        assertThat(mapped(VT, text).event()).isEqualTo("referral");
    }

    @ParameterizedTest
    @CsvSource({
        VT + ",police-report-oudewater,koppelvlak/jz0100,koppelvlak/jz0107,koppelvlak/jz0100.",
        "ijw-315,minimal,ijw/3_2/jw315,ijw/3_1/jw315,use http://www.istandaarden.nl/ijw/3_2/jw315/schema.",
        "ijw-302,minimal-no-remark,ijw/3_2/jw302,ijw/2_4/jw302,use http://www.istandaarden.nl/ijw/3_2/jw302/schema.",
        "ggk,allocation,ggk/0210,ggk/0200,use http://www.stufstandaarden.nl/sectormodel/ggk/0210."
    })
    void aMessageInTheNamespaceOfAnotherVersionIsToldWhichOneIsRead(
            String format, String example, String own, String other, String told) {
        assertThat(unknown(Example.named(format, example).text().replace(own, other)))
                .endsWith(told);
    }

    @Test
    void whenSeveralNamespacesAreAsNearAllAreTold() {
        String told = unknown("<Bericht/>");
        for (String number : new String[] {"301", "302", "305", "306", "307", "308", "315", "316", "319", "320"}) {
            assertThat(told).contains("/ijw/3_2/jw" + number + "/schema");
        }
    }

    @Test
    void whatTheSenderWroteIsNotRepeated() {
        assertThat(unknown("<Bericht xmlns='http://voorbeeld.invalid/999900043'/>"))
                .doesNotContain("999900043");
    }

    private static String unknown(String text) {
        return catchThrowableOfType(
                        UnknownFormat.class, () -> Example.MAPPINGS.recognise(text.getBytes(StandardCharsets.UTF_8)))
                .text()
                .en();
    }

    private static Canonical mapped(String format, String text) {
        Mappings mappings = Example.MAPPINGS;
        return mappings.toCanonical(mappings.format(format), text.getBytes(StandardCharsets.UTF_8), Example.ARRIVAL);
    }
}
