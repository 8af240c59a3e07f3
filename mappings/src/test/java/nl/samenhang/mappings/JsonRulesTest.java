package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samenhang-JSON: what comes first lies first, and a consent is shared on only while it holds. */
class JsonRulesTest {
    private static final String FORMAT = "samenhang-json";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "team-change-hand-over        | \"until\": \"2026-05-01\"      | \"until\": \"2026-03-17\"  | $.team.members[0].until",
                "family-plan-full             | \"until\": \"2026-09-27\"      | \"until\": \"2026-03-26\"  | $.plan.until",
                "family-plan-full             | \"from\": \"2026-04-01\"       | \"from\": \"2026-07-01\"   | $.plan.activities[1].until",
                "measure-notification-full    | \"end\": \"2027-06-17\"        | \"end\": \"2025\"          | $.measures[0].end",
                "youth-help-request-full      | \"until\": \"2027-03-28\"      | \"until\": \"2026-09-27\"  | $.help.until",
                "youth-help-notification-full | \"stopped\": \"2026-11-13\"    | \"stopped\": \"2026-09-27\" | $.help.stopped",
                "consent-full                 | \"until\": \"2026-09-20\"      | \"until\": \"2026-03-19\"  | $.consents[0].until",
                "consent-full                 | \"until\": \"2026-04\"         | \"until\": \"2025-12\"     | $.consents[1].permissions[0].until",
                "referral-response-accepted-as-team | \"until\": \"2026-06-18\" | \"until\": \"2026-03-17\" | $.response.until",
            })
    void whatEndsBeforeItBeginsIsRefusedByItsPath(String example, String right, String wrong, String path) {
        String text = Example.named(FORMAT, example).text();
        assertThat(text).contains(right);
        assertThat(problems(text.replaceFirst(right, wrong)))
                .extracting(Problem::rule, Problem::nativePath)
                .contains(tuple("order", path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "youth-help-request-full | \"deadline\": \"2026-09-21T17:00:00\\+02:00\" | \"deadline\": \"2025-09-21\" | $.referral.deadline",
                "referral-response-returned | \"deadline\": \"2026-03-18\" | \"deadline\": \"2026-03-17\" | $.response.deadline",
            })
    void aDeadlineBeforeTheQuestionIsRefusedByItsPath(String example, String right, String wrong, String path) {
        assertThat(problems(Example.named(FORMAT, example).text().replaceFirst(right, wrong)))
                .extracting(Problem::rule, Problem::nativePath)
                .contains(tuple("deadline", path));
    }

    @ParameterizedTest
    @CsvSource({"referral-response-minimal", "youth-help-notification-minimal", "case-information-result-minimal"})
    void anAnswerToNobodyIsRefused(String example) {
        String text = Example.named(FORMAT, example).text();
        String toNobody = text.replaceFirst("\"recipient\": \\{[^}]*}", "\"recipient\": {}");
        assertThat(toNobody).isNotEqualTo(text);
        assertThat(problems(toNobody))
                .extracting(Problem::rule, Problem::nativePath)
                .contains(tuple("schema-minProperties", "$.recipient"));
    }

    /** Of a period that is known by its months the whole month counts. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-20, 2026-03-20, 2026-09-20, true",
        "2026-03-20, 2026-03, 2026-03, true",
        "2026-03-20, 2026-03-20, 2026-03-20, true",
        "2026-03-20, 2026-03-21, 2026-09-20, false",
        "2026-01-12, 2026-01-12, 2026-03-19, false",
        "2026-01-12, 2026-01, 2026-02, false",
        "2026-03-21, 2026-03-20, 2026-09-20, false"
    })
    void aConsentIsSharedOnOnlyOnADayOnWhichItHolds(String given, String from, String until, boolean holds) {
        String text = Example.named(FORMAT, "consent-full").text();
        String shared = text.replaceFirst("\"date\": \"2026-03-20T15:30:00\\+01:00\"", "\"date\": \"" + given + "\"")
                .replaceFirst("\"from\": \"2026-03-20\"", "\"from\": \"" + from + "\"")
                .replaceFirst("\"until\": \"2026-09-20\"", "\"until\": \"" + until + "\"");
        assertThat(problems(shared))
                .extracting(Problem::rule)
                .containsExactlyElementsOf(holds ? List.of() : List.of("consent-valid"));
    }

    private static List<Problem> problems(String text) {
        Unmappable refusal = catchThrowableOfType(
                Unmappable.class,
                () -> Example.MAPPINGS.toCanonical(
                        Example.MAPPINGS.format(FORMAT), text.getBytes(StandardCharsets.UTF_8), Example.ARRIVAL));
        return refusal == null ? List.of() : refusal.problems();
    }
}
