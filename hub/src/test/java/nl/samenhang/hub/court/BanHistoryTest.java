package nl.samenhang.hub.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.samenhang.hub.message.DisclosureBan;
import org.junit.jupiter.api.Test;

class BanHistoryTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    @Test
    void theLastDecisionCountsWhenEverItWasTold() {
        var ban = version(FIRST, null);
        var lifted = version(FIRST.plusDays(1), FIRST.plusDays(1));
        assertThat(BanHistory.current(List.of(ban, lifted))).contains(lifted);
        assertThat(BanHistory.current(List.of(lifted, ban))).contains(lifted);
    }

    @Test
    void ofOneDayTheLastThatWasToldCounts() {
        var ban = version(FIRST, null);
        var lifted = version(FIRST, FIRST);
        assertThat(BanHistory.current(List.of(ban, lifted))).contains(lifted);
    }

    @Test
    void whatWasThereBeforeUndoesNothingWhenItIsSentAgain() {
        var ban = version(FIRST, null);
        var lifted = version(FIRST, FIRST);
        assertThat(BanHistory.current(List.of(ban, lifted, ban))).contains(lifted);
        assertThat(BanHistory.current(List.of(ban.recordedAt(java.time.Instant.EPOCH), lifted, ban)))
                .contains(lifted);
    }

    @Test
    void aBanWithoutVersionsDoesNotCount() {
        assertThat(BanHistory.current(List.of())).isEmpty();
    }

    @Test
    void aVersionThatIsAboutSomebodyElseNowForbidsNothingAboutTheFirst() {
        var ban = version(FIRST, null);
        var other = new DisclosureBan(
                "b", "c", Set.of("q"), FIRST.plusDays(1), null, null, null, Set.of(), List.of(), List.of(), null);
        assertThat(BanHistory.current(List.of(ban, other), Set.of("p"))).isEmpty();
        assertThat(BanHistory.current(List.of(ban, other), Set.of("q"))).containsExactly(other);
    }

    private static DisclosureBan version(LocalDate decided, LocalDate lifted) {
        return new DisclosureBan(
                "b", "c", Set.of("p"), decided, lifted, null, null, Set.of(), List.of(), List.of(), null);
    }
}
