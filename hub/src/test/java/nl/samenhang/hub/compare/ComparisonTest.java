package nl.samenhang.hub.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.samenhang.hub.Natives;
import nl.samenhang.hub.check.ConfigurationCheck;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.ConfigurationRefused;
import nl.samenhang.hub.validate.WarmValidator;
import nl.samenhang.profiles.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each change of the configuration that the hub is shipped with, and what the release note says of it. */
class ComparisonTest {

    private static final ConfigurationCheck CHECK = ConfigurationCheck.standalone();
    private static final String TO_TEAM = "routes/transfer-to-local-team.camel.yaml";
    private static final String TO_BOARD = "routes/investigation-to-board.camel.yaml";
    private static final String ANOTHER_TEAM = "partners/lokaal-team-elders.yaml";
    private static final String MAY_SEND = "policy/may-send.yaml";
    private static final String MAY_RECEIVE = "policy/may-receive.yaml";

    @TempDir
    Path folder;

    @Test
    void nothingChangesWhenTheFoldersAreTheSame() {
        var same = compare(shipped());
        assertThat(note(same)).contains("Nothing changes: the folders are the same");
        assertThat(same.files()).isEmpty();
        assertThat(same.tried()).isGreaterThan(30);
        assertThat(same.refusedByBoth()).isLessThan(same.tried());
    }

    @Test
    void aRemarkInAFileChangesTheFileAndNoMessage() {
        var note = note(compare(changed(TO_TEAM, "- route:", "# a remark\n- route:")));
        assertThat(note)
                .contains("Nothing changes for any of the messages that were tried")
                .contains(TO_TEAM + ": gewijzigd / changed");
    }

    @Test
    void aPermissionThatGoesIsARefusalForThatSender() {
        var changes = compare(changed(MAY_SEND, "police: [referral]", "")).changes();
        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            assertThat(change.senders()).containsExactly("politie-midden-nederland");
            assertThat(change.difference().after().toString()).contains("may-send");
        });
    }

    @Test
    void aPermissionThatComesIsToldWithItsRecipients() {
        var change = compare(changed(MAY_SEND, "police: [referral]", ""), shipped()).changes().stream()
                .filter(one -> one.messages().contains("referral report"))
                .findFirst()
                .orElseThrow();
        assertThat(change.difference().before().toString()).contains("may-send");
        assertThat(change.difference().after().get(0).partners()).containsExactly("veilig-thuis-utrecht");
    }

    @Test
    void whatARoleMayKnowFromNowOnIsToldWithoutWhatStays() {
        var more = changed(
                MAY_RECEIVE, "local-team:\n", "local-team:\n  - {data: [secret-address], purposes: any, bases: any}\n");
        var changes = compare(more).changes();
        assertThat(messages(changes)).containsExactlyInAnyOrder("referral transfer-after-triage", "safety-assessment");
        assertThat(changes).extracting(Change::difference).allSatisfy(difference -> {
            assertThat(difference.before().get(0).what().en()).startsWith("without secret-address");
            assertThat(difference.before().get(0).what().en()).doesNotContain("samenhang-json");
            assertThat(difference.after().get(0).what().en())
                    .doesNotContain("without secret-address", "samenhang-json");
        });
    }

    @Test
    void anotherFormatIsTold() {
        var changes = compare(changed(
                        "partners/lokaal-team-oudewater.yaml",
                        "formatsOut: [samenhang-json]",
                        "formatsOut: [fhir, samenhang-json]"))
                .changes();
        assertThat(messages(changes)).containsExactlyInAnyOrder("referral transfer-after-triage", "safety-assessment");
        assertThat(changes).extracting(Change::difference).allSatisfy(difference -> {
            assertThat(difference.before().get(0).what().en()).startsWith("samenhang-json");
            assertThat(difference.after().get(0).what().en()).startsWith("fhir");
        });
    }

    @Test
    void aRouteOfAKindThatNoExampleHasIsTriedToo() {
        var changes = compare(without(TO_BOARD)).changes();
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).messages()).containsExactly("referral investigation-request");
        assertThat(changes.get(0).difference().before().get(0).partners()).containsExactly("raad-midden-nederland");
        assertThat(changes.get(0).difference().after().get(0).what().en()).startsWith("refused: ");
    }

    @Test
    void aRouteThatBeginsLaterIsToldWithItsDay() {
        var day = LocalDate.now().plusYears(1);
        var later = changed(
                TO_BOARD,
                "kind: investigation-request",
                "kind: investigation-request\n        until: \"" + day.minusDays(1) + "\"");
        var comparison = compare(later);
        assertThat(comparison.changes()).hasSize(1);
        assertThat(comparison.changes().get(0).days()).containsExactly(day);
        assertThat(note(comparison)).contains("on " + day);
    }

    @Test
    void aPartnerThatLeavesIsToldWhereItMatters() {
        var comparison = compare(withAnotherTeam("0632"), shipped());
        assertThat(comparison.files()).containsKey(ANOTHER_TEAM);
        assertThat(comparison.changes())
                .anySatisfy(change -> assertThat(change.messages()).contains("referral transfer-after-triage"))
                // what it sent itself matters wherever the family lives
                .filteredOn(change -> !change.senders().equals(Set.of("lokaal-team-elders")))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.municipalities()).containsExactly("0632"));
    }

    @Test
    void aConfigurationThatCannotBeTakenIsNotCompared() {
        assertThatThrownBy(() -> compare(changed(TO_TEAM, "role: local-team", "role: local-teem")))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining(TO_TEAM);
    }

    @Test
    void messagesOfOnesOwnAreTriedAsTheyAre() throws IOException {
        WarmValidator.begin();
        Files.writeString(folder.resolve("melding.xml"), Natives.policeReport());
        Files.writeString(folder.resolve("verzoek.xml"), Natives.requestForInvestigation());
        var comparison = Comparison.of(CHECK, shipped(), without(TO_BOARD), Optional.of(folder), Clock.systemUTC());
        assertThat(comparison.tried()).isEqualTo(2);
        assertThat(comparison.refusedByBoth()).isZero();
        assertThat(comparison.changes()).hasSize(1);
        assertThat(comparison.changes().get(0).messages()).containsExactly("verzoek.xml");
    }

    @Test
    void thePageShowsTheSameAndLetsNoWordBecomeMarkup() {
        var side =
                new Difference.Side("<b>role</b>", new TreeSet<>(List.of("a&b")), new Text("<i>nl</i>", "<i>en</i>"));
        var change = new Change(
                new TreeSet<>(List.of("<script>alert(1)</script>")),
                new TreeSet<>(List.of("0589")),
                new TreeSet<>(),
                "",
                new TreeSet<>(List.of(LocalDate.EPOCH)),
                new Difference(List.of(side), List.of()));
        var page = new ReleasePage(new Comparison(
                        Map.of("routes/\"<x>\".yaml", new Text("nieuw", "added")),
                        List.of(change),
                        new TreeSet<>(List.of("0589")),
                        new TreeSet<>(List.of(LocalDate.EPOCH)),
                        1,
                        0))
                .html();
        assertThat(page)
                .doesNotContain("<script", "<b>", "<i>", "<x>", "a&b")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "a&amp;b", "&quot;&lt;x&gt;&quot;")
                .contains("<html lang=\"nl\">", "<caption>", "scope=\"row\"", "lang=\"en\"")
                .doesNotContain("http://", "https://", "src=");
    }

    private static Comparison compare(ConfigurationFiles after) {
        return compare(shipped(), after);
    }

    private static Comparison compare(ConfigurationFiles before, ConfigurationFiles after) {
        return Comparison.of(CHECK, before, after, Optional.empty(), Clock.systemUTC());
    }

    private static String note(Comparison comparison) {
        return String.join("\n", new ReleaseNote(comparison).lines());
    }

    private static ConfigurationFiles shipped() {
        return ConfigurationFiles.shipped();
    }

    private static ConfigurationFiles without(String path) {
        var files = new TreeMap<>(shipped().contents());
        assertThat(files.remove(path)).isNotNull();
        return new ConfigurationFiles(files);
    }

    /** The local team of Oudewater, and one like it elsewhere. */
    private static ConfigurationFiles withAnotherTeam(String municipality) {
        var files = new TreeMap<>(shipped().contents());
        var text = new String(files.get("partners/lokaal-team-oudewater.yaml"), StandardCharsets.UTF_8)
                .replace("lokaal-team-oudewater", "lokaal-team-elders")
                .replace("Oudewater", "Elders")
                .replace("00000099000000003000", "00000099000000003009")
                .replace("[0589]", "[" + municipality + "]")
                .replace("LOKAAL_TEAM_OUDEWATER_URL", "LOKAAL_TEAM_ELDERS_URL");
        files.put(ANOTHER_TEAM, text.getBytes(StandardCharsets.UTF_8));
        return new ConfigurationFiles(files);
    }

    private static List<String> messages(List<Change> changes) {
        return changes.stream().flatMap(change -> change.messages().stream()).toList();
    }

    private static ConfigurationFiles changed(String path, String what, String into) {
        var files = new TreeMap<>(shipped().contents());
        var text = new String(files.get(path), StandardCharsets.UTF_8);
        assertThat(text).contains(what);
        files.put(path, text.replace(what, into).getBytes(StandardCharsets.UTF_8));
        return new ConfigurationFiles(files);
    }
}
