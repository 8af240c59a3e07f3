package nl.samenhang.hub.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.samenhang.hub.check.ConfigurationCheck;
import nl.samenhang.hub.check.TestConfiguration;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.policy.PolicyMatrix.Condition;
import nl.samenhang.hub.policy.PolicyMatrix.Line;
import org.junit.jupiter.api.Test;

/** The policy as a privacy officer reads it: what the files say, no more and no less. */
class PolicyMatrixTest {

    private final PolicyMatrix matrix = PolicyMatrix.of(new TestConfiguration()
            .with("policy/may-send.yaml", "local-team: [referral, consent]\n")
            .with(
                    "policy/may-receive.yaml",
                    """
                    local-team:
                      - {data: [plan, identity], purposes: any, bases: [consent, public-task]}
                    veilig-thuis:
                      - {data: [plan], purposes: any, bases: [consent, public-task]}
                      - {data: [secret-address, plan], purposes: [investigation], bases: any}
                    """)
            .load());

    @Test
    void hasAColumnForEveryRoleInDutch() {
        assertThat(matrix.roles()).containsExactly("Lokaal team", "Veilig Thuis");
    }

    @Test
    void saysWhoMaySendWhat() {
        assertThat(matrix.sending()).contains(new Line("Verwijzing", List.of("ja", "")));
        assertThat(matrix.sending())
                .filteredOn(line -> line.cells().contains("ja"))
                .hasSize(2);
    }

    @Test
    void saysOnWhichConditionsWhoMayReceiveWhat() {
        assertThat(matrix.receiving())
                .contains(
                        new Line("Plan", List.of("A", "A B")),
                        new Line("Geheim adres", List.of("", "B")),
                        new Line("Gezondheidsgegevens", List.of("", "")));
        assertThat(matrix.conditions())
                .containsExactly(
                        new Condition("A", "elk doel", "publieke taak, toestemming"),
                        new Condition("B", "onderzoek", "elke grondslag"));
    }

    @Test
    void standsAsTextInColumnsOfOneWidth() {
        var lines = new PolicyText(matrix).lines();
        assertThat(lines).contains("   1  Lokaal team", "   2  Veilig Thuis");
        assertThat(lines).anySatisfy(line -> assertThat(line).matches("Plan +\\| A +\\| A B"));
        assertThat(lines).contains("   B  doel: onderzoek; grondslag: elke grondslag");
    }

    @Test
    void standsAsAPageWithARowForEveryClassOfData() {
        var page = new PolicyPage(matrix).html();
        assertThat(page)
                .contains("<th scope=\"col\">Veilig Thuis</th>")
                .contains("<tr><th scope=\"row\">Plan</th><td>A</td><td>A B</td></tr>")
                .contains("Handtekening")
                .doesNotContain("{hash}", "{roles}", "{sending}", "{receiving}", "{conditions}");
    }

    @Test
    void holdsForTheExamples() {
        var example = ConfigurationFiles.in(Path.of("docs", "examples", "utrecht-west-2020"));
        var release = ConfigurationCheck.standalone().read(0, example);
        try (var routes = release.routes()) {
            assertThat(new PolicyText(PolicyMatrix.of(release)).lines())
                    .anySatisfy(line -> assertThat(line).matches("Geheim adres.*\\| [A-Z].*"));
        }
    }
}
