package nl.samenhang.hub.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.hub.map.Reception.Terms;
import nl.samenhang.hub.partner.Partner;
import org.junit.jupiter.api.Test;

/** Who sends what to whom, by the files of the examples and by changed ones. */
class ChainMapTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final List<String> PROTECTED = List.of("secret-address", "reporter-identity");
    private static final String PILOT = "routes/pilot-straight-to-local-team.camel.yaml";
    private static final String SAVE = "save-utrecht-west";
    private static final String WILLIAM_SCHRIKKER = "william-schrikker-stichting";
    private static final String OUDEWATER = "lokaal-team-oudewater";
    private static final String WOERDEN = "lokaal-team-woerden";
    private static final String VEILIG_THUIS = "veilig-thuis-utrecht";
    private static final String BOARD = "raad-midden-nederland";
    private static final String COURT = "rechtbank-midden-nederland";
    private static final String POLICE = "politie-midden-nederland";

    @Test
    void whoeverMayReferReachesVeiligThuisWithAReport() {
        var map = map(ExampleReleases.of(ExampleReleases.UTRECHT));
        assertThat(subjects(map, POLICE, VEILIG_THUIS)).containsExactly("referral [report, advice-request]");
        assertThat(subjects(map, WOERDEN, VEILIG_THUIS)).containsExactly("referral [report, advice-request]");
        assertThat(subjects(map, COURT, VEILIG_THUIS)).isEmpty();
    }

    @Test
    void nobodyGetsWhatItSendsItself() {
        assertThat(map(ExampleReleases.of(ExampleReleases.UTRECHT)).connections())
                .noneMatch(connection -> connection.sender().equals(connection.recipient()));
    }

    @Test
    void thePilotReachesTheLocalTeamsOfItsMunicipalitiesOnlyAndTheRestGoesToSave() {
        var map = map(ExampleReleases.of(ExampleReleases.UTRECHT));
        assertThat(subjects(map, VEILIG_THUIS, OUDEWATER)).containsExactly("referral [transfer-after-triage]");
        assertThat(subjects(map, VEILIG_THUIS, WOERDEN)).isEmpty();
        assertThat(subjects(map, VEILIG_THUIS, SAVE)).contains("referral [transfer-after-triage]");
    }

    @Test
    void whereEveryMunicipalityIsInThePilotNothingIsLeftForTheRest() {
        var all = ExampleReleases.of(ExampleReleases.UTRECHT)
                .changed(PILOT, text -> text.replaceAll("(?m)^ *municipality: .*\n", ""));
        assertThat(subjects(map(all), VEILIG_THUIS, SAVE)).doesNotContain("referral [transfer-after-triage]");
        assertThat(subjects(map(all), VEILIG_THUIS, WOERDEN)).contains("referral [transfer-after-triage]");
    }

    @Test
    void aRouteIsDrawnOnItsDaysOnly() {
        var release = ExampleReleases.of(ExampleReleases.UTRECHT).release();
        var before = ChainMap.of(release, LocalDate.of(2019, 12, 31), PROTECTED);
        var first = ChainMap.of(release, LocalDate.of(2020, 1, 1), PROTECTED);
        assertThat(subjects(before, VEILIG_THUIS, OUDEWATER)).isEmpty();
        assertThat(subjects(first, VEILIG_THUIS, OUDEWATER)).isNotEmpty();
    }

    @Test
    void policySaysWhatIsKeptBackFromWhom() {
        var map = map(ExampleReleases.of(ExampleReleases.UTRECHT));
        assertThat(terms(map, "investigation-request", BOARD)).isEqualTo(new Terms(false, false, List.of()));
        assertThat(terms(map, "expertise-request", SAVE)).isEqualTo(new Terms(false, false, PROTECTED));
    }

    @Test
    void whatNoRowOfTheTableGivesIsKeptBackAndWhatTheMessageIsAboutMakesItRefused() {
        var rows = "child-protection-board: [{data: [%s], purposes: any, bases: any}]\n";
        var file = "policy/may-receive.yaml";
        var example = ExampleReleases.of(ExampleReleases.UTRECHT);
        assertThat(terms(map(example.with(file, rows.formatted("identity, facts"))), "investigation-request", BOARD))
                .isEqualTo(new Terms(false, false, PROTECTED));
        assertThat(terms(map(example.with(file, rows.formatted("identity"))), "investigation-request", BOARD)
                        .refused())
                .isTrue();
    }

    @Test
    void aDeliveryGoesBeforeACopy() {
        var map = map(ExampleReleases.of(ExampleReleases.UTRECHT));
        var decision = map.messages().stream()
                .filter(message -> message.event().equals("court-decision"))
                .toList();
        assertThat(decision).hasSize(1);
        assertThat(decision.get(0).receptions())
                .filteredOn(reception -> !reception.terms().copy())
                .extracting(reception -> reception.recipient().id())
                .containsExactly(SAVE, WILLIAM_SCHRIKKER);
    }

    @Test
    void whatNobodyMaySendHasNoSenderAndStillShowsWhoWouldGetIt() {
        var map = map(ExampleReleases.of(ExampleReleases.UTRECHT)
                .changed("policy/may-send.yaml", text -> text.replace("court: [court-decision, ", "court: [")));
        assertThat(map.messages())
                .filteredOn(message -> message.event().equals("court-decision"))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.senders()).isEmpty();
                    assertThat(message.receptions()).isNotEmpty();
                });
    }

    @Test
    void whatNobodyIsThereToReceiveHasItsSenders() {
        var map = map(ExampleReleases.of(ExampleReleases.ROTTERDAM)
                .changed(
                        "routes/report-to-veilig-thuis.camel.yaml",
                        text -> text.replace("role: veilig-thuis", "role: wmo-team")));
        assertThat(map.messages())
                .filteredOn(message -> message.kinds().contains("report"))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.senders()).isNotEmpty();
                    assertThat(message.receptions()).isEmpty();
                });
    }

    @Test
    void whoHasLeftNeitherSendsNorGets() {
        var map = map(ExampleReleases.of(ExampleReleases.UTRECHT)
                .changed("partners/" + POLICE + ".yaml", text -> text + "validUntil: 2020-12-31\n"));
        assertThat(map.apart()).extracting(Partner::id).contains(POLICE);
        assertThat(map.connections())
                .noneMatch(connection -> connection.sender().id().equals(POLICE));
    }

    @Test
    void senderAndRecipientWorkInTheSameMunicipality() {
        var map = map(ExampleReleases.ofBoth());
        assertThat(subjects(map, POLICE, VEILIG_THUIS)).isNotEmpty();
        assertThat(subjects(map, POLICE, "veilig-thuis-rotterdam-rijnmond")).isEmpty();
        assertThat(subjects(map, "openbaar-ministerie", VEILIG_THUIS)).isNotEmpty();
        assertThat(subjects(map, "openbaar-ministerie", "veilig-thuis-rotterdam-rijnmond"))
                .isNotEmpty();
    }

    /** What the picture tells is what a message would do: each of its senders reaches each of its recipients. */
    @Test
    void everySenderOfAMessageReachesEachOfItsRecipientsOrIsOne() {
        var map = map(ExampleReleases.ofBoth());
        assertThat(map.messages()).hasSizeGreaterThan(8).allSatisfy(message -> assertThat(message.senders())
                .allSatisfy(sender -> assertThat(message.receptions())
                        .allMatch(reception -> sharesAMunicipality(sender, reception.recipient()))));
    }

    private static boolean sharesAMunicipality(Partner one, Partner other) {
        return one.municipalities().contains("*")
                || one.municipalities().stream().anyMatch(other::serves);
    }

    private static ChainMap map(ExampleReleases files) {
        return ChainMap.of(files.release(), DAY, PROTECTED);
    }

    private static List<String> subjects(ChainMap map, String sender, String recipient) {
        return map.connections().stream()
                .filter(connection -> connection.sender().id().equals(sender)
                        && connection.recipient().id().equals(recipient))
                .flatMap(connection -> connection.messages().stream())
                .map(message -> message.event() + " " + message.kinds())
                .toList();
    }

    private static Terms terms(ChainMap map, String kind, String recipient) {
        return map.messages().stream()
                .filter(message -> message.kinds().contains(kind))
                .flatMap(message -> message.receptions().stream())
                .filter(reception -> reception.recipient().id().equals(recipient))
                .map(Reception::terms)
                .findFirst()
                .orElseThrow();
    }
}
