package nl.samenhang.hub.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Finding;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.release.Routes.Choice;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.junit.jupiter.api.Test;

/** Route files as an integration engineer may write them, right and wrong. */
class RouteBookTest {

    private static final String SOUND =
            """
            - route:
                id: test
                from:
                  uri: chain:message
                  parameters: { event: referral, kind: report }
                  steps:
                    - to:
                        uri: chain:deliver
                        parameters: { role: veilig-thuis }
            """;

    private static final KnownCodes CODES = new KnownCodes(
            Set.of("fhir"),
            Map.of(
                    Codes.ORGANISATION_ROLE, Set.of("veilig-thuis", "local-team"),
                    Codes.MESSAGE_EVENT, Set.of("referral"),
                    Codes.REFERRAL_KIND, Set.of("report", "transfer-after-triage")));

    @Test
    void aRouteChoosesForTheMessagesOfItsEventAndKindOnly() {
        try (var routes = sound(SOUND)) {
            assertThat(routes.choose(report())).containsExactly(new Choice("veilig-thuis", null, "test"));
            assertThat(routes.choose(transfer())).isEmpty();
        }
    }

    @Test
    void aRouteWithoutAKindTakesEveryKind() {
        try (var routes = sound(SOUND.replace(", kind: report", ""))) {
            assertThat(routes.choose(report())).hasSize(1);
            assertThat(routes.choose(transfer())).hasSize(1);
        }
    }

    @Test
    void aRouteMayNameOnePartner() {
        try (var routes = sound(SOUND.replace("role: veilig-thuis", "partner: vt"))) {
            assertThat(routes.choose(report())).containsExactly(new Choice(null, "vt", "test"));
        }
    }

    @Test
    void anUnknownRoleIsRefused() {
        isRefused(SOUND.replace("role: veilig-thuis", "role: veilig-thius"), "veilig-thius");
    }

    @Test
    void anUnknownEventIsRefused() {
        isRefused(SOUND.replace("event: referral", "event: referal"), "referal");
    }

    @Test
    void anUnknownPartnerIsRefused() {
        isRefused(SOUND.replace("role: veilig-thuis", "partner: niemand"), "niemand");
    }

    @Test
    void aRoleAndAPartnerTogetherAreRefused() {
        isRefused(SOUND.replace("role: veilig-thuis", "role: veilig-thuis, partner: vt"), "a role or a partner");
    }

    @Test
    void neitherARoleNorAPartnerIsRefused() {
        isRefused(SOUND.replace("{ role: veilig-thuis }", "{ }"), "a role or a partner");
    }

    @Test
    void anUnknownWordIsRefused() {
        isRefused(SOUND.replace("chain:deliver", "chain:xyz"), "xyz");
    }

    @Test
    void aMisspelledParameterIsRefused() {
        isRefused(SOUND.replace("kind: report", "knid: report"), "knid");
    }

    @Test
    void aWordInTheWrongPlaceIsRefused() {
        isRefused(SOUND.replace("chain:message", "chain:deliver").replace("event: referral, kind: report", ""), "end");
    }

    private static void isRefused(String route, String reason) {
        assertThat(route).isNotEqualTo(SOUND);
        var findings = new Findings();
        open(route, findings).close();
        assertThat(findings.all())
                .extracting(Finding::file, finding -> finding.what().en())
                .anySatisfy(found -> assertThat(found.toString()).contains("routes/test.camel.yaml", reason));
    }

    private static RouteBook sound(String route) {
        var findings = new Findings();
        var routes = open(route, findings);
        assertThat(findings.all()).isEmpty();
        return routes;
    }

    private static RouteBook open(String route, Findings findings) {
        var files = new ConfigurationFiles(
                new TreeMap<>(Map.of("routes/test.camel.yaml", route.getBytes(StandardCharsets.UTF_8))));
        var directory = new PartnerDirectory(
                List.of(Examples.partner("vt", "veilig-thuis", "00000099000000002000", "0589")), Clock.systemUTC());
        return RouteBook.open(files, CODES, directory, findings);
    }

    private static AuthorisedMessage report() {
        var message = Examples.canonical("politie", Examples.policeReport());
        return new AuthorisedMessage(message, Examples.granted("politie"), message.trail());
    }

    private static AuthorisedMessage transfer() {
        var message = Examples.canonical("vt", Examples.transferAfterTriage());
        return new AuthorisedMessage(message, Examples.granted("vt"), message.trail());
    }
}
