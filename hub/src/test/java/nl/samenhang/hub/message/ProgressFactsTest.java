package nl.samenhang.hub.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.Examples;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What examples of the formats, told in the shared vocabulary, say of how far it is with a family. */
class ProgressFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        fhir/examples/youth-help-start                                      | in-progress           | accepted             |
        ijw-305/examples/full-two-products                                  | in-progress           |                      |
        ijw-307/examples/minimal                                            | completed             | completed            |
        ijw-319/examples/full-other-municipality                            | rejected              | returned-with-reason |
        samenhang-json/examples/youth-help-notification-allocated-by-another | completed in-progress | completed            |
        samenhang-json/examples/referral-response-accepted-as-team          | in-progress           | accepted-as-team     |
        samenhang-json/examples/referral-response-returned                  | rejected              | returned-with-reason |
        samenhang-json/examples/family-plan-full                            | active                |                      |
        samenhang-json/examples/family-plan-draft-for-an-older-couple       | draft                 |                      |
        samenhang-json/examples/measure-notification-minimal                | start                 |                      |
        samenhang-json/examples/measure-notification-ended-early            | end                   |                      |
        samenhang-json/examples/investigation-report-joint-and-unsafe       |                       |                      | heard-and-responded not-heard-safety not-yet-heard
        samenhang-json/examples/investigation-report-minimal                |                       |                      | heard
        samenhang-json/examples/court-petition-extension-and-child-not-heard |                      |                      | declined heard
        samenhang-json/examples/consent-full                                |                       |                      |
        """)
    void areReadAsCodes(String example, String states, String outcomes, String hearings) throws IOException {
        var facts = new ProgressFacts(read("/formats/" + example + ".canonical.json"));

        assertThat(told(facts.states().stream())).isEqualTo(states);
        assertThat(told(facts.outcomes().stream())).isEqualTo(outcomes);
        assertThat(told(facts.hearings().stream())).isEqualTo(hearings);
    }

    private static String told(Stream<String> codes) {
        var told = codes.collect(Collectors.joining(" "));
        return told.isEmpty() ? null : told;
    }

    private static Bundle read(String example) throws IOException {
        try (InputStream file = ProgressFactsTest.class.getResourceAsStream(example)) {
            return Examples.FHIR.newJsonParser().parseResource(Bundle.class, file);
        }
    }
}
