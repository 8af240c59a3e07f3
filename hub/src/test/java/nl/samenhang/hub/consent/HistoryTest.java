package nl.samenhang.hub.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.hub.message.ConsentTerms;
import org.junit.jupiter.api.Test;

/** Which of the versions of a consent counts, and when it holds. */
class HistoryTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 20);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 11);

    @Test
    void theLastVersionCounts() {
        var changed = version("active", MARCH.plusDays(3), null);
        assertThat(History.current(List.of(version("active", MARCH, null), changed)))
                .contains(changed);
        assertThat(History.current(List.of())).isEmpty();
    }

    @Test
    void whatWasWithdrawnDoesNotComeBackBecauseItIsSentAgain() {
        var given = version("active", MARCH, null);
        var withdrawn = version("inactive", MARCH, JUNE);
        assertThat(History.current(List.of(given, withdrawn, given))).contains(withdrawn);
        assertThat(History.current(List.of(given, withdrawn, version("active", JUNE, null))))
                .contains(withdrawn);
        var anew = version("active", JUNE.plusDays(1), null);
        assertThat(History.current(List.of(given, withdrawn, anew))).contains(anew);
    }

    @Test
    void aMistakeAndARefusalEndItToo() {
        for (var status : List.of("entered-in-error", "rejected")) {
            var ended = version(status, MARCH, null);
            assertThat(History.current(List.of(version("active", MARCH, null), ended)))
                    .contains(ended);
        }
    }

    @Test
    void holdsWhileItIsActiveWithinItsPeriodAndNotBeforeItWasGiven() {
        var terms = new ConsentTerms("c", "r", null, "f", "active", MARCH, null, MARCH, JUNE, List.of());
        assertThat(History.holds(terms, MARCH)).isTrue();
        assertThat(History.holds(terms, JUNE)).isTrue();
        assertThat(History.holds(terms, JUNE.plusDays(1))).isFalse();
        assertThat(History.holds(terms, MARCH.minusDays(1))).isFalse();
        assertThat(History.holds(version("active", MARCH, null), MARCH.minusDays(1)))
                .isFalse();
        assertThat(History.holds(version("inactive", MARCH, JUNE), MARCH)).isFalse();
    }

    private static ConsentTerms version(String status, LocalDate given, LocalDate ended) {
        return new ConsentTerms("c", "r", null, "f", status, given, ended, null, null, List.of());
    }
}
