package nl.samenhang.hub.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.samenhang.profiles.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class FindingWordsTest {

    /** Keys of {@code findings.yaml}. */
    public static Set<String> rules() {
        return FindingWords.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysInBothLanguagesWhatIsWrongWhyAndHowToMendIt(String rule) {
        var finding = FindingWords.finding(rule, "partners/a.yaml", 3, "field", "one", "two");
        assertThat(new Text[] {finding.what(), finding.why(), finding.mend()}).allSatisfy(text -> {
            assertThat(text.nl()).isNotBlank().isNotEqualTo("null").doesNotContain("{0}", "{1}");
            assertThat(text.en()).isNotBlank().isNotEqualTo("null").doesNotContain("{0}", "{1}");
        });
    }

    @Test
    void standsAsCompilersWriteIt() {
        var finding = FindingWords.finding("unknown-field", "partners/a.yaml", 3, "chanel", "channel, id");
        assertThat(finding.inWords())
                .startsWith("partners/a.yaml:3: fout / error: chanel is een onbekend veld / is an unknown field")
                .contains("mend: ", "channel, id");
    }

    @Test
    void hasNoFindingWithoutWords() {
        assertThatThrownBy(() -> FindingWords.finding("no-such-rule", "a", 0, ""))
                .hasMessageContaining("no-such-rule");
    }
}
