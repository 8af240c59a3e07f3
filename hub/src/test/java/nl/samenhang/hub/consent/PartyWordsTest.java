package nl.samenhang.hub.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.ConsentTerms.Actor;
import nl.samenhang.hub.message.ConsentTerms.Provision;
import org.junit.jupiter.api.Test;

/** By which words a consent is found by those who are a party to it. */
class PartyWordsTest {

    private static final String TEAM = "00000099000000003000";
    private static final Actor BY_NUMBER = new Actor("veilig-thuis", "00000099000000002000", "Veilig Thuis");
    private static final Actor BY_NAME = new Actor("mental-health", null, "  GGZ   Proefstad ");
    private static final Actor BY_BLANK_NUMBER = new Actor("mental-health", " ", "Praktijk Zee");
    private static final Actor EACH = new Actor("police", null, null);
    private static final Actor NOBODY = new Actor("police", null, "");

    @Test
    void whoRecordedIt() {
        assertThat(words(TEAM)).containsExactly(TEAM);
        assertThat(words("")).isEmpty();
    }

    @Test
    void whomItPermitsByNumberElseByName() {
        assertThat(words(TEAM, rule(true, BY_NUMBER, BY_NAME, BY_BLANK_NUMBER)))
                .containsExactlyInAnyOrder(TEAM, "00000099000000002000", "ggz proefstad", "praktijk zee");
    }

    @Test
    void notWhomItDeniesAndNotARole() {
        assertThat(words(TEAM, rule(false, BY_NUMBER), rule(true, EACH, NOBODY)))
                .containsExactly(TEAM);
    }

    @Test
    void whomItPermitsInsideARuleToo() {
        var inside = rule(false, BY_NAME).with(List.of(BY_NAME), List.of(rule(true, BY_NUMBER)));
        assertThat(words(TEAM, inside)).containsExactlyInAnyOrder(TEAM, "00000099000000002000");
    }

    @Test
    void aLongNameIsCutToWhatTheRegisterKeeps() {
        assertThat(words("x".repeat(300))).containsExactly("x".repeat(255));
    }

    private static Set<String> words(String recorder, Provision... rules) {
        var day = LocalDate.of(2026, 3, 20);
        return PartyWords.of(
                new ConsentTerms("c", recorder, null, "f", "active", day, null, null, null, List.of(rules)));
    }

    private static Provision rule(boolean permits, Actor... actors) {
        return new Provision(permits, List.of(actors), Set.of(), Set.of(), null, null, false, List.of());
    }
}
