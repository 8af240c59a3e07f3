package nl.samenhang.hub.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.samenhang.hub.configuration.KnownCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an invented family counts: month, municipality, measure, group, and by whose message. */
class FamilyCourseTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        helped after a week              | 2026-01-05 politie: report in 0344; 2026-01-12 team: help                        | 2026-01 0344 lead-time week team
        helped after eight days          | 2026-01-05 politie: report in 0344; 2026-01-13 team: help                        | 2026-01 0344 lead-time five-weeks team
        helped after five weeks          | 2026-01-05 politie: report in 0344; 2026-02-09 team: help                        | 2026-02 0344 lead-time five-weeks team
        helped after three months        | 2026-01-05 politie: report in 0344; 2026-04-06 team: help                        | 2026-04 0344 lead-time three-months team
        helped after more than that      | 2026-01-05 politie: report in 0344; 2026-04-07 team: help                        | 2026-04 0344 lead-time longer team
        a family plan is help            | 2026-01-05 politie: report in 0344; 2026-01-06 team: plan                        | 2026-01 0344 lead-time week team
        a draft of it is none            | 2026-01-05 politie: report in 0344; 2026-01-06 team: draft-plan                  |
        a measure that starts is help    | 2026-01-05 politie: report in 0344; 2026-01-06 gi: measure                       | 2026-01 0344 lead-time week gi
        the end of help or measure not   | 2026-01-05 politie: report in 0344; 2026-01-06 gi: measure-ended; 2026-01-07 gi: help-ended |
        only the first help counts       | 2026-01-05 politie: report in 0344; 2026-01-06 team: plan; 2026-02-06 ggz: help  | 2026-01 0344 lead-time week team
        help before the first report     | 2026-01-05 team: plan in 0344; 2026-01-12 politie: report                        |
        help after as well as before     | 2026-01-05 team: plan in 0344; 2026-01-12 politie: report; 2026-01-13 gi: help   | 2026-01 0344 lead-time week gi
        help without a report            | 2026-01-05 team: plan in 0344                                                    |
        reported again within a month    | 2026-01-05 politie: report in 0344; 2026-02-04 school: report                    | 2026-02 0344 reported-again month school
        reported again within half a year| 2026-01-05 politie: report in 0344; 2026-02-05 school: report                    | 2026-02 0344 reported-again half-year school
        reported again later             | 2026-01-05 politie: report in 0344; 2026-12-05 school: report                    | 2026-12 0344 reported-again later school
        a third report counts no more    | 2026-01-05 politie: report in 0344; 2026-01-05 ggz: report; 2026-02-05 ggz: report | 2026-01 0344 reported-again month ggz
        one organisation                 | 2026-01-05 politie: report to vt in 0344                                         | 2026-07 0344 organisations one politie
        the same one again               | 2026-01-05 politie: report to vt in 0344; 2026-01-09 team: transfer to vt        | 2026-07 0344 organisations one politie
        handed on to a second            | 2026-01-05 politie: report to vt in 0344; 2026-01-09 vt: transfer to team        | 2026-07 0344 organisations two politie
        three, to the court              | 2026-01-05 politie: report to vt in 0344; 2026-02-09 vt: investigate to raad; 2026-03-09 raad: petition to court | 2026-07 0344 organisations three politie
        four or more                     | 2026-01-05 politie: report to vt in 0344; 2026-02-09 vt: transfer to team,save; 2026-03-09 gem: allocation to ggz | 2026-07 0344 organisations more politie
        asked beside, not after          | 2026-01-05 politie: report to vt in 0344; 2026-01-09 vt: expertise to save       | 2026-07 0344 organisations one politie
        after half a year it is too late | 2026-01-05 politie: report to vt in 0344; 2026-07-05 vt: transfer to team        | 2026-07 0344 organisations one politie
        the day before it is not         | 2026-01-05 politie: report to vt in 0344; 2026-07-04 vt: transfer to team        | 2026-07 0344 organisations two politie
        half a year after the 31st       | 2026-08-31 politie: report to vt in 0344                                         | 2027-02 0344 organisations one politie
        returned                         | 2026-01-05 team: answer returned-with-reason in 0344                             | 2026-01 0344 referral-outcome returned team
        each answer once                 | 2026-01-05 team: answer accepted in 0344; 2026-02-05 gi: answer accepted; 2026-03-05 gi: answer returned-with-reason; 2026-04-05 raad: answer returned-with-reason | 2026-01 0344 referral-outcome accepted team; 2026-03 0344 referral-outcome returned gi
        picked up together               | 2026-01-05 team: answer accepted-as-team in 0344                                 | 2026-01 0344 referral-outcome accepted-as-team team
        an answer that is none of these  | 2026-01-05 team: answer completed in 0344                                        |
        everybody heard                  | 2026-01-05 raad: hearing heard+heard-and-responded in 0344                       | 2026-01 0344 hearing everybody raad
        one was not                      | 2026-01-05 raad: hearing heard+not-heard-safety in 0344                          | 2026-01 0344 hearing not-heard-safety raad
        two were not, for two reasons    | 2026-01-05 raad: hearing declined+not-yet-heard in 0344                          | 2026-01 0344 hearing declined raad; 2026-01 0344 hearing not-yet-heard raad
        only the first report counts     | 2026-01-05 raad: hearing not-yet-heard in 0344; 2026-03-05 raad: hearing heard   | 2026-01 0344 hearing not-yet-heard raad
        no municipality                  | 2026-01-05 politie: report; 2026-01-12 team: help                                |
        known since the second message   | 2026-01-05 politie: report to vt; 2026-01-12 team: help in 0589                  | 2026-01 0589 lead-time week team
        moved                            | 2026-01-05 politie: report to vt in 0344; 2026-01-12 team: help in 0589          | 2026-01 0589 lead-time week team; 2026-07 0344 organisations one politie
        other messages tell nothing      | 2026-01-05 team: card in 0344                                                    |
        """)
    void aFamilyCounts(String name, String course, String counts) {
        assertThat(ToldCourse.of(course).counted().map(FamilyCourseTest::told))
                .containsExactlyInAnyOrderElementsOf(
                        counts == null
                                ? java.util.List.of()
                                : Arrays.stream(counts.split(";"))
                                        .map(String::strip)
                                        .toList());
    }

    private static String told(Counted counted) {
        var cell = counted.cell();
        return String.join(
                " ",
                counted.month().toString(),
                cell.municipality(),
                cell.measure(),
                cell.group(),
                counted.organisation());
    }

    @Test
    void whatComesLaterChangesNoEarlierMonth() {
        var words = "2026-01-05 politie: report to vt in 0344; 2026-01-20 vt: transfer to team; 2026-02-03 team: plan;"
                + " 2026-02-10 school: report; 2026-03-05 gi: answer returned-with-reason; 2026-04-01 gi: help in 0589;"
                + " 2026-05-01 raad: hearing heard; 2026-08-01 school: report in 0589";
        var all = ToldCourse.events(words);
        var whole = ToldCourse.of(words).counted().toList();
        for (var until = 1; until <= all.size(); until++) {
            var lastDay = all.get(until - 1).day();
            var then = new FamilyCourse(all.subList(0, until), LearningRules.ours());
            assertThat(then.counted()
                            .filter(counted -> counted.month().atEndOfMonth().isBefore(lastDay)))
                    .containsExactlyInAnyOrderElementsOf(whole.stream()
                            .filter(counted -> counted.month().atEndOfMonth().isBefore(lastDay))
                            .toList());
        }
    }

    @Test
    void theRulesNameEventsOfTheVocabularyOnly() {
        var messages = LearningRules.ours().messages();
        var named = java.util.stream.Stream.of(
                        messages.report(), messages.handOver(), messages.help(), messages.answer(), messages.hearing())
                .flatMap(java.util.List::stream)
                .map(LearningRules.Sign::event)
                .collect(Collectors.toSet());
        assertThat(KnownCodes.ofVocabulary().events()).containsAll(named);
    }
}
