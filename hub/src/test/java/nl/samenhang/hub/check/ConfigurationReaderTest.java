package nl.samenhang.hub.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.ConfigurationRefused;
import nl.samenhang.hub.configuration.Finding;
import nl.samenhang.hub.partner.Channel;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReaderTest {

    @Test
    void readsEveryFieldOfAPartner() {
        var partner = new TestConfiguration().load().partners().byId("team-een");

        assertThat(partner.name()).isEqualTo("Team Een");
        assertThat(partner.aliases()).containsExactly("Eerste team");
        assertThat(partner.roles()).containsExactly("local-team");
        assertThat(partner.oin()).isEqualTo("00000099000000007001");
        assertThat(partner.formatsOut()).containsExactly("samenhang-json", "fhir");
        assertThat(partner.channel()).isEqualTo(new Channel.Queue());
    }

    @Test
    void keepsTheLeadingZeroOfAMunicipalityCodeWithoutQuotes() {
        assertThat(new TestConfiguration().load().partners().byId("team-een").municipalities())
                .containsExactly("0589");
    }

    @Test
    void givesAPartnerTheThreeMessageScopesWhenItsFileNamesNone() {
        assertThat(new TestConfiguration().load().partners().byId("team-een").scopes())
                .containsExactly("messages:send", "messages:receive", "messages:read");
    }

    @Test
    void putsAValueInThePlaceOfAVariableInAUrl() {
        var partner = withChannel("http: ${TEAM_URL:http://localhost:1/}")
                .load()
                .partners()
                .byId("team-een");

        assertThat(partner.channel()).isEqualTo(new Channel.Http(URI.create("https://team.example/in")));
    }

    @Test
    void takesTheDefaultOfAVariableThatHasNoValue() {
        var partner = withChannel("http: ${OTHER_URL:http://localhost:1/in}")
                .load()
                .partners()
                .byId("team-een");

        assertThat(partner.channel()).isEqualTo(new Channel.Http(URI.create("http://localhost:1/in")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ${OTHER_URL}          | names a variable without a value
            http://a/${PASSWORD}  | may name variables only whose name ends in _URL
            ${${A_URL}_URL}       | may name variables only whose name ends in _URL
            ${A_URL:${B_URL}}     | may name variables only whose name ends in _URL
            ftp://team.example/   | must be a full http or https URL
            /berichten            | must be a full http or https URL
            http://a:b@team/      | must be a full http or https URL
            http://[              | is not a well-formed URL
            """)
    void refusesAUrlThatCannotBeCalled(String url, String reason) {
        assertRefused(withChannel("http: " + url), "http: ", reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            id: team-een                | id: team-twee             | partners/team-een.yaml:1 id: | must be the same as the file name
            id: team-een                | id: hub                   | partners/team-een.yaml:1 id: | is the name of the hub itself
            id: team-een                | id: team.een              | partners/team-een.yaml:1 id: | lower case letters
            name: Team Een              | name:                     | partners/team-een.yaml:2 name: | is required
            roles: [local-team]         | roles: [lokaal]           | partners/team-een.yaml:4 roles[0]: | is not a known code
            oin: 00000099000000007001   | oin: 99                   | partners/team-een.yaml:5 oin: | must be an OIN
            oin: 00000099000000007001   | # none                    | partners/team-een.yaml oin: | must be an OIN
            municipalities: [0589]      | municipalities: [0589, 12] | partners/team-een.yaml:6 municipalities[1]: | CBS
            municipalities: [0589]      | municipalities: 0589      | partners/team-een.yaml:6 municipalities: | must be a list
            municipalities: [0589]      | municipalities: []        | partners/team-een.yaml:6 municipalities: | is required
            formatsIn: [fhir]           | formatsIn: [fax]          | partners/team-een.yaml:7 formatsIn[0]: | is not a known code
            formatsIn: [fhir]           | formatsIn: [{a: b}]       | partners/team-een.yaml:7 formatsIn[0]: | must be a single value
            formatsIn: [fhir]           | formatIn: [fhir]          | partners/team-een.yaml:7 formatIn: | is an unknown field
            formatsIn: [fhir]           | name: Twee                | partners/team-een.yaml:7 name: | is there twice
            channel: queue              | channel: pigeon           | partners/team-een.yaml:9 channel: | must be "queue"
            channel: queue              | channel: {post: a}        | partners/team-een.yaml:9 post: | is an unknown field
            channel: queue              | # none                    | partners/team-een.yaml channel: | must be "queue"
            channel: queue              | "channel: queue           | partners/team-een.yaml:10: | is not well-formed YAML
            channel: queue              | validFrom: tomorrow       | partners/team-een.yaml:9 validFrom: | must be a date
            channel: queue              | scopes: [everything]      | partners/team-een.yaml:9 scopes[0]: | is not a known code
            """,
            ignoreLeadingAndTrailingWhitespace = true)
    void refusesAPartnerFileWithAFault(String line, String other, String place, String reason) {
        assertRefused(new TestConfiguration().withPartnerLine(line, other), place, reason);
    }

    @Test
    void refusesAPartnerThatEndsBeforeItBegins() {
        var files = new TestConfiguration()
                .withPartnerLine("channel: queue", "channel: queue\nvalidFrom: 2026-02-01\nvalidUntil: 2026-01-01");

        assertRefused(files, "partners/team-een.yaml:11 validUntil:", "is before validFrom");
    }

    @Test
    void refusesTwoPartnersThatAnswerToTheSameNameOrNumber() {
        var twin = TestConfiguration.PARTNER.replace("team-een", "team-twee").replace("Team Een", "eerste  TEAM");

        var refusal = refusal(new TestConfiguration().with("partners/team-twee.yaml", twin));

        assertThat(refusal.findings()).extracting(Finding::field).contains("oin", "aliases");
    }

    @Test
    void refusesAPartnerInAFileThatWouldNotBeRead() {
        assertRefused(
                new TestConfiguration().with("partners/team-twee.yml", "id: team-twee"),
                "partners/team-twee.yml",
                "must end with .yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "policy/may-send.yaml, 'local-teem: [referral]', local-teem, is not a known code",
        "policy/may-send.yaml, 'local-team: [referal]', local-team[0], is not a known code",
        "policy/may-send.yaml, 'local-team: referral', local-team, must be a list",
        "policy/may-receive.yaml, 'polise: [{data: [plan], purposes: any, bases: any}]', polise, is not a known code",
        "policy/may-receive.yaml, 'police: [{data: [secret], purposes: any, bases: any}]', data[0], is not a known code",
        "policy/may-receive.yaml, 'police: [{data: any, purposes: any, bases: any}]', data, must be a list",
        "policy/may-receive.yaml, 'police: [{data: [plan], purposes: [fun], bases: any}]', purposes[0], is not a known code",
        "policy/may-receive.yaml, 'police: [{data: [plan], purposes: any, bases: [none]}]', bases[0], is not a known code",
        "policy/may-receive.yaml, 'police: [{data: [plan], purposes: any}]', bases, is required",
        "policy/may-receive.yaml, 'police: [{data: [plan], purposes: any, bases: any, until: x}]', until, is an unknown field",
        "policy/may-receive.yaml, 'police: [plan]', police, must hold fields",
        "policy/may-receive.yaml, '[police]', '', must hold fields with values",
        "policy/may-receive.yaml, '', '', must hold fields with values",
    })
    void refusesAPolicyWithAFault(String path, String content, String field, String reason) {
        assertRefused(new TestConfiguration().with(path, content), path, reason);
        assertThat(refusal(new TestConfiguration().with(path, content)).findings())
                .extracting(Finding::field)
                .contains(field);
    }

    @Test
    void refusesAConfigurationWithoutAPolicy() {
        assertRefused(new TestConfiguration().without("policy/may-send.yaml"), "policy/may-send.yaml", "is missing");
    }

    @Test
    void tellsEveryFaultOfEveryFileAtOnceInDutchAndEnglish() {
        var refusal = refusal(new TestConfiguration()
                .with("partners/a.yaml", "id: b\noin: 1\n")
                .with("partners/c.yaml", "{")
                .without("policy/may-send.yaml"));

        assertThat(refusal.findings())
                .extracting(Finding::file)
                .contains("partners/a.yaml", "partners/c.yaml", "policy/may-send.yaml");
        assertThat(refusal).hasMessageContaining("moet een OIN zijn").hasMessageContaining("must be an OIN");
    }

    @Test
    void readsAFolderInPlaceOfWhatIsInsideTheHub(@TempDir Path folder) throws IOException {
        write(folder, "partners/team-een.yaml", TestConfiguration.PARTNER);
        write(folder, "policy/may-send.yaml", "local-team: [consent]");
        write(folder, "policy/may-receive.yaml", "{}");

        var configuration = read(folder);

        assertThat(configuration.partners().all()).extracting(Partner::id).containsExactly("team-een");
        assertThat(configuration.sending().maySend(configuration.partners().byId("team-een"), "consent"))
                .isTrue();
    }

    @Test
    void refusesAFolderThatDoesNotExist(@TempDir Path folder) {
        assertThatThrownBy(() -> read(folder.resolve("absent")))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("holds no partners");
    }

    @Test
    void findsNoFaultInTheConfigurationInsideTheHub() {
        assertThat(TestConfiguration.reader()
                        .read(1, ConfigurationFiles.shipped())
                        .partners()
                        .all())
                .extracting(Partner::id)
                .containsExactly(
                        "ggz-midden-nederland",
                        "lokaal-team-oudewater",
                        "politie-midden-nederland",
                        "raad-midden-nederland",
                        "save-midden-nederland",
                        "veilig-thuis-utrecht");
    }

    private static Release read(Path folder) {
        return TestConfiguration.reader().read(1, ConfigurationFiles.in(folder));
    }

    private static TestConfiguration withChannel(String below) {
        return new TestConfiguration().withPartnerLine("channel: queue", "channel:\n  " + below);
    }

    private static void write(Path folder, String path, String content) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static void assertRefused(TestConfiguration files, String place, String reason) {
        assertThat(refusal(files).findings())
                .extracting(Finding::toString)
                .anySatisfy(problem -> assertThat(problem).contains(place).contains(reason));
    }

    private static ConfigurationRefused refusal(TestConfiguration files) {
        var refusal = catchThrowableOfType(ConfigurationRefused.class, files::load);
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
