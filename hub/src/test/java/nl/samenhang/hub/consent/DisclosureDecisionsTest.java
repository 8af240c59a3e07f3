package nl.samenhang.hub.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.message.Authorisation;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.ConsentTerms.Actor;
import nl.samenhang.hub.message.ConsentTerms.Provision;
import nl.samenhang.hub.partner.PolicyFiles;
import nl.samenhang.hub.release.Release;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code disclosure-decisions.txt}, which people can read and sign, is what the shipped policy and a consent mean. */
class DisclosureDecisionsTest {

    private static final Path TABLE = Path.of("src/test/resources/disclosure-decisions.txt");
    private static final Release SHIPPED = OneRelease.with()
            .receiving(
                    new PolicyFiles(KnownCodes.ofVocabulary(), new Findings()).receiving(ConfigurationFiles.shipped()))
            .inForce();
    private static final LocalDate GIVEN = LocalDate.of(2026, 1, 1);

    /** One cell of the table. */
    record Decision(String role, String basis, String dataClass, String purpose, boolean permitted) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void isWhatTheTableSays(String title, List<Decision> decisions) {
        assertThat(decisions).hasSize(150).allSatisfy(decision -> assertThat(permits(decision))
                .as(decision.toString())
                .isEqualTo(decision.permitted()));
    }

    static Stream<Arguments> blocks() throws IOException {
        var blocks = new ArrayList<Arguments>();
        for (var block : Files.readString(TABLE).split("\n## ")) {
            if (!block.startsWith("#")) {
                var lines = block.lines().filter(line -> !line.isBlank()).toList();
                blocks.add(Arguments.of(lines.get(0), decisions(lines)));
            }
        }
        return blocks.stream();
    }

    private static List<Decision> decisions(List<String> lines) {
        var of = lines.get(0).split(", ");
        var purposes = lines.get(1).strip().split(" ");
        var decisions = new ArrayList<Decision>();
        for (var row : lines.subList(2, lines.size())) {
            var cells = row.split(" +");
            for (int column = 0; column < purposes.length; column++) {
                decisions.add(new Decision(of[0], of[1], cells[0], purposes[column], cells[column + 1].equals("+")));
            }
        }
        return decisions;
    }

    private static boolean permits(Decision decision) {
        var recipient = TestPartner.partner("ontvanger", "00000099000000007001", decision.role())
                .in("*")
                .make();
        var ground = new Authorisation(
                "afzender", decision.basis(), decision.purpose(), "test", List.of(consent()), Examples.NO_LIMITS);
        return new Disclosure(SHIPPED, ground, Clock.systemUTC()).permits(recipient, decision.dataClass());
    }

    private static ConsentTerms consent() {
        var opinions = new Provision(
                false, List.of(each("local-team")), Set.of(), Set.of("opinions"), null, null, false, List.of());
        var help = new Provision(
                true,
                List.of(each("veilig-thuis"), each("local-team")),
                Set.of("advice", "voluntary-support"),
                Set.of("identity", "facts", "plan", "opinions", "health-data"),
                null,
                null,
                false,
                List.of(opinions));
        return new ConsentTerms("c", "r", null, "f", "active", GIVEN, null, null, null, List.of(help));
    }

    private static Actor each(String role) {
        return new Actor(role, null, null);
    }
}
