package nl.samenhang.hub.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.samenhang.hub.audit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** How extracts are made and kept, on whatever database. Clocks are in UTC, months in the Netherlands. */
abstract class MonthClosingContract {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final String TOLD = "10-19";

    private final TestClock clock = new TestClock("2026-11-03T08:00:00Z");
    private DataSource database;
    private LearningRegister register;
    private LearningExtracts extracts;

    /** With the tables of a hub, and nothing in them. */
    abstract DataSource database();

    @BeforeEach
    void begin() {
        database = database();
        register = new LearningRegister(JdbcClient.create(database));
        extracts = new LearningExtracts(JdbcClient.create(database), new JsonMapper());
    }

    @Test
    void anExtractIsMadeOnTheThirdDayAfterTheMonth() {
        returned(11, "2026-10-05");
        clock.set("2026-11-02T22:59:59Z");
        close();
        assertThat(extracts.of(OCTOBER)).isEmpty();

        clock.set("2026-11-02T23:00:00Z");
        close();
        assertThat(returned(OCTOBER)).isEqualTo(TOLD);
    }

    @Test
    void tenFamiliesAreNotToldWhenOneOrganisationHasMore() {
        returned(10, "2026-10-05");
        close();
        assertThat(extracts.of(OCTOBER).orElseThrow().municipalities()).isEmpty();
    }

    @Test
    void whatIsKeptLaterChangesNothing() {
        returned(11, "2026-10-05");
        close();
        var made = extracts.of(OCTOBER);

        returned(30, "2026-10-31");
        clock.set("2026-11-04T08:00:00Z");
        close();

        assertThat(extracts.of(OCTOBER)).isEqualTo(made);
    }

    @Test
    void everyMonthIsMadeThatTheHubWasOff() {
        returned(11, "2026-07-05");
        returned(11, "2026-09-30");
        close();

        assertThat(Stream.of(7, 8, 9, 10).map(month -> returned(YearMonth.of(2026, month))))
                .containsExactly(TOLD, "", TOLD, "");
        assertThat(extracts.of(YearMonth.of(2026, 6))).isEmpty();
        assertThat(extracts.of(YearMonth.of(2026, 11))).isEmpty();
    }

    @Test
    void aFamilyThatMayNotBeKeptCountsNoMoreAndLeavesWhatWasMade() {
        returned(11, "2026-10-05");
        close();
        keep("family-3-05", "2026-11-05 team: answer accepted in 0344");

        register.forget("family-3-05");

        assertThat(rowsOf("family-3-05")).isZero();
        assertThat(rowsOf("family-4-05")).isOne();
        assertThat(returned(OCTOBER)).isEqualTo(TOLD);
    }

    @Test
    void aFamilyThatMayNotBeKeptDoesNotCountInAMonthThatIsMadeLater() {
        returned(11, "2026-10-05");
        register.forget("family-3-05");
        close();
        assertThat(returned(OCTOBER)).isEmpty();
    }

    @Test
    void whatHappenedInEarlierMonthsIsKnown() {
        IntStream.range(0, 11)
                .forEach(family -> keep(
                        "family-" + family,
                        "2026-08-05 politie: report; 2026-10-05 organisation-" + family + ": help in 0344"));
        close();
        assertThat(told(OCTOBER, "lead-time", "three-months")).isEqualTo(TOLD);
    }

    @Test
    void theHalfYearOfAFamilyEndsWithoutAnythingNew() {
        IntStream.range(0, 11)
                .forEach(family -> keep(
                        "family-" + family,
                        "2026-04-05 organisation-" + family
                                + ": report to vt,team in 0344; 2026-05-05 vt: transfer to save"));
        close();
        assertThat(told(OCTOBER, "organisations", "three")).isEqualTo(TOLD);
    }

    @Test
    void aFamilyIsForgottenTwoYearsAfterTheMonthOfItsFirstMessage() {
        keep("old", "2024-10-31 team: answer accepted in 0344; 2026-10-05 team: answer returned-with-reason");
        keep("not-so-old", "2024-11-01 team: answer accepted in 0344");
        clock.set("2026-10-04T08:00:00Z");
        close();
        assertThat(rowsOf("old")).isEqualTo(2);

        clock.set("2026-11-04T08:00:00Z");
        close();
        assertThat(rowsOf("old")).isZero();
        assertThat(rowsOf("not-so-old")).isOne();
    }

    @Test
    void whatAFamilyThatIsForgottenDoesInTheNextMonthCountsThere() {
        begun("2024-10-05");
        returned(11, "2026-11-01");
        close();
        assertThat(rowsOf("family-3-01")).as("of november, for november").isOne();

        clock.set("2026-12-03T08:00:00Z");
        close();
        assertThat(returned(YearMonth.of(2026, 11))).isEqualTo(TOLD);
    }

    @Test
    void whatAFamilyThatIsForgottenDidInLaterMonthsCountsWhenSeveralAreMadeAtOnce() {
        clock.set("2026-07-03T08:00:00Z");
        begun("2024-07-05");
        close();
        returned(11, "2026-09-01");
        clock.set("2026-11-03T08:00:00Z");
        close();
        assertThat(returned(YearMonth.of(2026, 9))).isEqualTo(TOLD);
    }

    @Test
    void severalInstancesMakeAMonthOnce() throws Exception {
        returned(11, "2026-07-05");
        var instances = Executors.newFixedThreadPool(4);
        Callable<Boolean> closing = () -> {
            close();
            return true;
        };
        for (var done : instances.invokeAll(Collections.nCopies(4, closing))) {
            assertThat(done.get()).isTrue();
        }
        instances.shutdown();
        close();

        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from learning_extract")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    private void close() {
        new MonthClosing(register, extracts, new TransactionTemplate(new JdbcTransactionManager(database)), clock)
                .close();
    }

    /** Families of Utrecht of whom a referral is returned on a day, each by another organisation. */
    private void returned(int families, String day) {
        IntStream.range(0, families)
                .forEach(number -> keep(
                        "family-" + number + day.substring("yyyy-mm".length()),
                        day + " organisation-" + number + ": answer returned-with-reason in 0344"));
    }

    /** The families of whom a referral is returned on the first of a month, known since this day. */
    private void begun(String day) {
        IntStream.range(0, 11)
                .forEach(number -> keep("family-" + number + "-01", day + " team: answer accepted in 0344"));
    }

    private void keep(String family, String course) {
        ToldCourse.events(course).forEach(event -> register.add(family, event));
    }

    private String returned(YearMonth month) {
        return told(month, "referral-outcome", "returned");
    }

    private String told(YearMonth month, String measure, String group) {
        return extracts.of(month).orElseThrow().municipalities().stream()
                .flatMap(municipality -> municipality.counts().stream())
                .filter(count ->
                        count.measure().equals(measure) && count.group().equals(group))
                .filter(count -> count.atLeast() != null)
                .map(count -> count.atLeast() + "-" + count.atMost())
                .findFirst()
                .orElse("");
    }

    private int rowsOf(String family) {
        return JdbcClient.create(database)
                .sql("select count(*) from learning_event where family = :family")
                .param("family", family)
                .query(Integer.class)
                .single();
    }
}
