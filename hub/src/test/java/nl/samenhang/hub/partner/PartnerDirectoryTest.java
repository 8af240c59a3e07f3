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
            role: police
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
        assertThat(directory.byOin("00000099000000007004")).isEmpty();
        assertThat(directory.active("team-een")).isPresent();
        assertThat(directory.byOin("00000099000000007001")).isPresent();
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
    }

    @Test
    void allowsASenderOnlyTheEventsOfItsRole() {
        var team = directory.byId("team-een");

        assertThat(configuration.sending().maySend(team, "referral")).isTrue();
        assertThat(configuration.sending().maySend(team, "consent")).isFalse();
        assertThat(configuration.sending().maySend(directory.byId("politie"), "referral"))
                .isFalse();
    }

    @Test
    void allowsAReceiverOnlyTheDataClassesThatNameItsRole() {
        var receiving = configuration.receiving();

        assertThat(receiving.mayReceive("veilig-thuis", "secret-address")).isTrue();
        assertThat(receiving.mayReceive(directory.byId("team-een"), "secret-address"))
                .isFalse();
        assertThat(receiving.mayReceive("veilig-thuis", "reporter-identity")).isFalse();
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
