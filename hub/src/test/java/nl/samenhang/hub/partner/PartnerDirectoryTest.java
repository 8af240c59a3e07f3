package nl.samenhang.hub.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.samenhang.hub.check.TestConfiguration;
import nl.samenhang.hub.release.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerDirectoryTest {

    private static final String POLICE =
            """
            id: politie
            name: Politie
            roles: [police]
            oin: 00000099000000007002
            municipalities: ["*"]
            channel: queue
            """;

    private final Release configuration = new TestConfiguration()
            .with("partners/politie.yaml", POLICE)
            .with("partners/team-overal.yaml", team("overal", "7003", "municipalities: [\"*\"]"))
            .with("partners/team-oud.yaml", team("oud", "7004", "municipalities: [0589]\nvalidUntil: 2026-05-31"))
            .with("partners/team-nieuw.yaml", team("nieuw", "7005", "municipalities: [0589]\nvalidFrom: 2026-06-02"))
            .load();
    private final PartnerDirectory directory = configuration.partners();

    @Test
    void findsWhoServesAMunicipalityTheSpecificOneBeforeTheOneThatServesAll() {
        assertThat(directory.serving("local-team", "0589"))
                .extracting(Partner::id)
                .containsExactly("team-een", "team-overal");
        assertThat(directory.serving("local-team", "0335"))
                .extracting(Partner::id)
                .containsExactly("team-overal");
        assertThat(directory.serving("veilig-thuis", "0589")).isEmpty();
    }

    @Test
    void leavesOutWhoDoesNotTakePartToday() {
        assertThat(directory.active("team-oud")).isEmpty();
        assertThat(directory.active("team-nieuw")).isEmpty();
        assertThat(directory.active("nobody")).isEmpty();
        assertThat(directory.active(null)).isEmpty();
        assertThat(directory.meant("00000099000000007004", "0589")).isEmpty();
        assertThat(directory.active("team-een")).isPresent();
        assertThat(directory.meant("00000099000000007001", "0589")).isPresent();
    }

    @Test
    void letsOnlyThoseLogInWhoseCredentialsAreNotExpired() {
        var last = withCredentials("expires: 2026-06-01");
        var over = withCredentials("expires: 2026-05-31");

        assertThat(last.mayLogIn("team-een")).isPresent();
        assertThat(over.mayLogIn("team-een")).isEmpty();
        // it still gets what is meant for it
        assertThat(over.active("team-een")).isPresent();
        assertThat(directory.mayLogIn("team-oud")).isEmpty();
    }

    @Test
    void putsASuccessorInThePlaceOfAPartnerFromItsFirstDay() {
        var merged = succeeded("- {partner: team-overal, from: 2026-06-01}");
        assertThat(merged.serving("local-team", "0589")).extracting(Partner::id).containsExactly("team-overal");
        assertThat(merged.meant("00000099000000007001", "0589").orElseThrow().id())
                .isEqualTo("team-overal");

        var later = succeeded("- {partner: team-overal, from: 2026-06-02}");
        assertThat(later.serving("local-team", "0589"))
                .extracting(Partner::id)
                .containsExactly("team-een", "team-overal");
    }

    @Test
    void aPartnerThatSplitsHasASuccessorPerMunicipality() {
        var split = succeeded("- {partner: team-overal, from: 2026-06-01, municipalities: [0335]}");
        var one = split.byId("team-een");
        assertThat(split.current(one, "0335").id()).isEqualTo("team-overal");
        assertThat(split.current(one, "0589")).isEqualTo(one);
    }

    @Test
    void followsSuccessorsOfSuccessors() {
        var chain = new TestConfiguration()
                .withPartnerLine(
                        "channel: queue", "channel: queue\nsuccessors:\n- {partner: team-twee, from: 2026-01-01}")
                .with(
                        "partners/team-twee.yaml",
                        team(
                                "twee",
                                "7003",
                                "municipalities: [0589]\nsuccessors:\n- {partner: team-drie, from: 2026-01-01}"))
                .with("partners/team-drie.yaml", team("drie", "7004", "municipalities: [0589]"))
                .load()
                .partners();
        assertThat(chain.current(chain.byId("team-een"), "0589").id()).isEqualTo("team-drie");
    }

    @Test
    void stillKnowsAPartnerThatNoLongerTakesPart() {
        assertThat(directory.byId("team-oud").validUntil()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThatThrownBy(() -> directory.byId("nobody")).isInstanceOf(UnknownPartner.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "00000099000000007001, -,                true",
                "00000099000000007001, Team Een,         true",
                "00000099000000007001, team één,         true",
                "00000099000000007001, Politie,          false",
                "00000099000000007002, Team Een,         false",
                "00000099000000009999, Team Een,         false",
                "-,                    'team  EEN',      true",
                "-,                    Eerste team,      true",
                "-,                    Politie,          false",
                "'',                   ' ',              false",
                "-,                    -,                false",
            })
    void knowsByWhichNumberAndNameAPartnerMayCallItself(String oin, String name, boolean known) {
        assertThat(directory.isKnownAs(directory.byId("team-een"), oin, name)).isEqualTo(known);
        assertThat(directory.knownAs(oin, name))
                .containsExactlyElementsOf(directory.all().stream()
                        .filter(partner -> directory.isKnownAs(partner, oin, name))
                        .toList());
    }

    @Test
    void allowsASenderOnlyTheEventsOfItsRole() {
        var team = directory.byId("team-een");

        assertThat(configuration.sending().maySend(team, "referral")).isTrue();
        assertThat(configuration.sending().maySend(team, "consent")).isFalse();
        assertThat(configuration.sending().maySend(directory.byId("politie"), "referral"))
                .isFalse();
    }

    private static PartnerDirectory withCredentials(String line) {
        return new TestConfiguration()
                .withPartnerLine("channel: queue", "channel: queue\ncredentials:\n  " + line)
                .load()
                .partners();
    }

    private static PartnerDirectory succeeded(String row) {
        return new TestConfiguration()
                .withPartnerLine("channel: queue", "channel: queue\nsuccessors:\n" + row)
                .with("partners/team-overal.yaml", team("overal", "7003", "municipalities: [\"*\"]"))
                .load()
                .partners();
    }

    private static String team(String name, String number, String municipalities) {
        return TestConfiguration.PARTNER
                .replace("team-een", "team-" + name)
                .replace("Team Een", "Team " + name)
                .replace("Eerste team", "Ploeg " + name)
                .replace("00000099000000007001", "0000009900000000" + number)
                .replace("municipalities: [0589]", municipalities);
    }
}
