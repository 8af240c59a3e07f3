package nl.samenhang.hub.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.message.DisclosureBan;
import nl.samenhang.hub.message.DisclosureBan.Party;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.partner.Successor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ban means for a recipient and a class of data, on a day. */
class BansInForceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 18);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final Partner POLICE =
            TestPartner.partner("police", "00000099000000001000", "police").make();
    private static final Partner TEAM =
            TestPartner.partner("team", "00000099000000003000", "local-team").make();
    private static final Partner MERGED = TestPartner.partner("merged", "00000099000000003001", "local-team")
            .succeededBy(new Successor("team", TODAY, List.of("0589")))
            .make();
    private static final Partner LATER = TestPartner.partner("later", "00000099000000003002", "local-team")
            .succeededBy(new Successor("team", TODAY.plusDays(1), List.of()))
            .make();
    private static final Partner GGZ =
            TestPartner.partner("ggz", "00000099000000008000", "mental-health").make();

    private static final PartnerDirectory DIRECTORY =
            new PartnerDirectory(List.of(POLICE, TEAM, MERGED, LATER, GGZ), CLOCK);

    @ParameterizedTest(name = "not to {0}, but to {1}: team {2}, police {3}, ggz {4}")
    @CsvSource({
        // not to,               except,          team,  police, ggz
        "nobody named,           nobody,          true,  true,   true",
        "nobody named,           team,            false, true,   true",
        "nobody named,           each police,     true,  false,  true",
        "team,                   nobody,          true,  false,  false",
        "each local-team,        nobody,          true,  false,  false",
        "each local-team,        team,            false, false,  false",
        "team,                   each local-team, false, false,  false",
        "merged,                 nobody,          true,  false,  false",
        "later,                  nobody,          false, false,  false",
        "nobody named,           merged,          true,  true,   true",
        "unknown mental-health,  nobody,          false, false,  true",
        "unknown,                nobody,          false, false,  false",
        "nobody named,           unknown police,  true,  true,   true",
    })
    void reachesWhomItNamesAndNobodyWhomItExcepts(
            String notTo, String except, boolean team, boolean police, boolean ggz) {
        var bans = inForce(ban(parties(notTo), parties(except)));
        assertThat(bans.forbid(TEAM, "facts")).as("team").isEqualTo(team);
        assertThat(bans.forbid(POLICE, "facts")).as("police").isEqualTo(police);
        assertThat(bans.forbid(GGZ, "facts")).as("ggz").isEqualTo(ggz);
    }

    @ParameterizedTest(name = "from {0} until {1} lifted {2}: {3}")
    @CsvSource({
        ",           ,           ,           true",
        "2026-06-18, 2026-06-18, ,           true",
        "2026-06-19, ,           ,           false",
        ",           2026-06-17, ,           false",
        ",           ,           2026-06-18, false",
        ",           ,           2026-06-19, true",
        "2026-06-01, 2026-07-01, 2026-06-10, false",
    })
    void holdsFromItsFirstToItsLastDayUntilItIsLifted(
            LocalDate from, LocalDate until, LocalDate lifted, boolean forbids) {
        var ban = new DisclosureBan(
                "b", "c", Set.of("p"), TODAY, lifted, from, until, Set.of(), List.of(), List.of(), null);
        assertThat(inForce(ban).forbid(TEAM, "facts")).isEqualTo(forbids);
    }

    @Test
    void forbidsTheClassesThatItNames() {
        var ban = new DisclosureBan(
                "b", "c", Set.of("p"), TODAY, null, null, null, Set.of("contact"), List.of(), List.of(), null);
        assertThat(inForce(ban).forbid(TEAM, "contact")).isTrue();
        assertThat(inForce(ban).forbid(TEAM, "facts")).isFalse();
    }

    @Test
    void anotherBanDoesNotPermitWhatOneForbids() {
        var strict = ban(List.of(), List.of());
        var mild = ban(parties("police"), parties("team"));
        assertThat(inForce(mild, strict).forbid(TEAM, "facts")).isTrue();
        assertThat(inForce().forbid(TEAM, "facts")).isFalse();
    }

    @Test
    void knowsWhatWasWrittenBeforeItForbadeThat() {
        var written = CLOCK.instant();
        var before = ban(List.of(), parties("police")).recordedAt(written.minusSeconds(1));
        var after = before.recordedAt(written.plusSeconds(1));
        assertThat(inForce(before).forbidMoreThanAt(written, TEAM)).isFalse();
        assertThat(inForce(after).forbidMoreThanAt(written, TEAM)).isTrue();
        assertThat(inForce(after).forbidMoreThanAt(written, POLICE)).isFalse();
    }

    @Test
    void knowsWhatWasWrittenBeforeItsFirstDay() {
        var written = Instant.parse("2026-06-17T21:59:59Z");
        var ban = new DisclosureBan(
                "b", "c", Set.of("p"), TODAY, null, TODAY, null, Set.of(), List.of(), List.of(), Instant.EPOCH);
        assertThat(inForce(ban).forbidMoreThanAt(written, TEAM)).isTrue();
        assertThat(inForce(ban).forbidMoreThanAt(written.plusSeconds(1), TEAM)).isFalse();
    }

    private static BansInForce inForce(DisclosureBan... bans) {
        return new BansInForce(List.of(bans), DIRECTORY, TODAY);
    }

    private static DisclosureBan ban(List<Party> notTo, List<Party> except) {
        return new DisclosureBan("b", "c", Set.of("p"), TODAY, null, null, null, Set.of(), notTo, except, null);
    }

    /** "each ROLE", "unknown ROLE" (an organisation that is no partner), the id of a partner, or nobody. */
    private static List<Party> parties(String words) {
        var word = words.split(" ");
        return switch (word[0]) {
            case "nobody" -> List.of();
            case "each" -> List.of(Party.each(word[1]));
            case "unknown" -> List.of(
                    new Party(null, "00000099000000009999", "Praktijk", word.length > 1 ? Set.of(word[1]) : Set.of()));
            default -> List.of(new Party(word[0], null, "oude naam", Set.of()));
        };
    }
}
