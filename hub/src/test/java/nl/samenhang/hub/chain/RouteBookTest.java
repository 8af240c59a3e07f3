package nl.samenhang.hub.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
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
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.release.RouteOutline;
import nl.samenhang.hub.release.Routes.Choice;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Route files as an integration engineer may write them, right and wrong. */
@ExtendWith(OutputCaptureExtension.class)
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
            List.of(),
            Map.of(
                    Codes.ORGANISATION_ROLE, Set.of("veilig-thuis", "local-team"),
                    Codes.MESSAGE_EVENT, Set.of("referral"),
                    Codes.REFERRAL_KIND, Set.of("report", "transfer-after-triage")));

    @Test
    void aRouteChoosesForTheMessagesOfItsEventAndKindOnly() {
        try (var routes = sound(SOUND)) {
            assertThat(routes.choose(report()))
                    .containsExactly(new Choice("veilig-thuis", null, false, Duration.ZERO, "test"));
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
            assertThat(routes.choose(report())).containsExactly(new Choice(null, "vt", false, Duration.ZERO, "test"));
        }
    }

    @Test
    void aRouteMayHoldWhatItDelivers() {
        var held = SOUND.replace("chain:deliver", "chain:hold")
                .replace("role: veilig-thuis", "role: veilig-thuis, delay: P2D");
        try (var routes = sound(held)) {
            assertThat(routes.choose(report()))
                    .containsExactly(new Choice("veilig-thuis", null, false, Duration.ofDays(2), "test"));
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
        isRefused(SOUND.replace("chain:message", "chain:deliver"), "begins with chain:message");
        isRefused(SOUND.replace("chain:deliver", "chain:message"), "chain:deliver, chain:copy and chain:hold");
    }

    @Test
    void aConditionInFhirPathDecides() {
        var conditional =
                """
                - route:
                    id: test
                    from:
                      uri: chain:message
                      parameters: { event: referral }
                      steps:
                        - filter:
                            expression:
                              language:
                                language: fhirpath
                                expression: Bundle.entry.resource.ofType(ServiceRequest).priority = 'PRIORITY'
                            steps:
                              - to:
                                  uri: chain:deliver
                                  parameters: { role: veilig-thuis }
                """;
        try (var matching = sound(conditional.replace("PRIORITY", priorityOf()));
                var other = sound(conditional.replace("PRIORITY", "routine"))) {
            assertThat(matching.choose(report())).hasSize(1);
            assertThat(other.choose(report())).isEmpty();
        }
    }

    /** What the engine says of a fault may quote the message, and a log is no place for it. */
    @Test
    void aConditionThatFailsIsNotLoggedWithWhatItMet(CapturedOutput output) {
        var failing = SOUND.replace(
                "steps:\n",
                """
                steps:
                        - filter:
                            expression:
                              language:
                                language: fhirpath
                                expression: Bundle.entry.resource.ofType(Patient).name.family.single() = 'x'
                            steps:
                              - to: chain:copy?role=local-team
                """);
        try (var routes = sound(failing)) {
            assertThatThrownBy(() -> routes.choose(report())).isInstanceOf(RuntimeException.class);
        }
        assertThat(output).doesNotContain("single()", "Exhausted", "Message History");
    }

    @Test
    void aRouteTakesOnlyTheMunicipalitiesAndDaysThatItNames() {
        var here = new MessageFacts(Examples.policeReport()).municipality().orElseThrow();
        assertThat(chosen("kind: report, municipality: \"0335," + here + "\"")).hasSize(1);
        assertThat(chosen("kind: report, municipality: \"0335\"")).isEmpty();
        assertThat(chosen("kind: report, until: \"1970-01-01\"")).hasSize(1);
        assertThat(chosen("kind: report, since: \"1970-01-02\"")).isEmpty();
    }

    @Test
    void otherwiseTakesOnlyWhatNoOtherRouteTakes() {
        var rest = SOUND.replace("id: test", "id: rest")
                .replace("kind: report", "otherwise: true")
                .replace("role: veilig-thuis", "role: local-team");
        try (var routes = sound(SOUND + rest)) {
            assertThat(routes.choose(report())).extracting(Choice::route).containsExactly("test");
            assertThat(routes.choose(transfer())).extracting(Choice::route).containsExactly("rest");
        }
    }

    @Test
    void aTemplateIsOneRuleForRoutesWithValuesOfTheirOwn() {
        var here = new MessageFacts(Examples.policeReport()).municipality().orElseThrow();
        var templated = template() + made("hier", here, "1970-01-01") + made("elders", "0335", "1970-01-01");
        try (var routes = sound(templated)) {
            assertThat(routes.outlines()).extracting(RouteOutline::id).containsExactly("hier", "elders");
            assertThat(routes.outlines())
                    .extracting(route -> route.takes().municipalities())
                    .containsExactly(Set.of(here), Set.of("0335"));
            assertThat(routes.choose(report()))
                    .containsExactly(new Choice("veilig-thuis", null, false, Duration.ZERO, "hier"));
        }
        try (var later = sound(made("hier", here, "1970-01-02") + template())) {
            assertThat(later.choose(report())).isEmpty();
        }
    }

    @Test
    void aValueThatARouteDoesNotGiveIsThatOfTheTemplate() {
        var here = new MessageFacts(Examples.policeReport()).municipality().orElseThrow();
        var route = made("hier", here, "1970-01-01").replaceAll("(?m)^.*name: since.*\n", "");
        isRefused(template() + route, "since");
        var withDefault = template().replace("name: since", "name: since\n        defaultValue: \"1970-01-01\"");
        try (var routes = sound(withDefault + route)) {
            assertThat(routes.choose(report())).hasSize(1);
        }
    }

    @Test
    void aConditionMayHoldAParameterOfTheTemplate() {
        var rule =
                """
                - routeTemplate:
                    id: rule
                    parameters:
                      - name: priority
                    from:
                      uri: chain:message?event=referral
                      steps:
                        - filter:
                            expression:
                              language:
                                language: fhirpath
                                expression: Bundle.entry.resource.ofType(ServiceRequest).priority = '{{priority}}'
                            steps:
                              - to: chain:copy?role=local-team
                - templatedRoute:
                    routeTemplateRef: rule
                    routeId: test
                    parameters: [{ name: priority, value: VALUE }]
                """;
        try (var matching = sound(rule.replace("VALUE", priorityOf()));
                var other = sound(rule.replace("VALUE", "routine"))) {
            assertThat(matching.choose(report())).hasSize(1);
            assertThat(other.choose(report())).isEmpty();
        }
        isRefused(rule.replace("VALUE", "\"'(\""), "FHIRPath");
    }

    @Test
    void aPartOfATemplateThatIsWrongIsToldOnce() {
        var findings = new Findings();
        open(
                        template().replace("role: veilig-thuis", "role: x")
                                + made("a", "0589", "")
                                + made("b", "0335", ""),
                        findings)
                .close();
        assertThat(findings.all())
                .filteredOn(found -> found.rule().equals("unknown-code"))
                .hasSize(1);
    }

    /** Camel knows templates by id for all files together. */
    @Test
    void aSecondFileCannotHaveATemplateOfTheSameName() {
        var findings = new Findings();
        var one = template() + made("a", "0589", "1970-01-01");
        var other = template() + made("b", "0335", "1970-01-01");
        open(Map.of("routes/a.camel.yaml", one, "routes/b.camel.yaml", other), findings)
                .close();
        assertThat(findings.all())
                .extracting(Finding::rule, Finding::file, Finding::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("template-twice", "routes/b.camel.yaml", 2));
    }

    private static String template() {
        return """
                - routeTemplate:
                    id: rule
                    parameters:
                      - name: municipality
                      - name: since
                    from:
                      uri: chain:message
                      parameters:
                        event: referral
                        kind: report
                        municipality: "{{municipality}}"
                        since: "{{since}}"
                      steps:
                        - to:
                            uri: chain:deliver
                            parameters: { role: veilig-thuis }
                """;
    }

    private static String made(String id, String municipality, String since) {
        return """
                - templatedRoute:
                    routeTemplateRef: rule
                    routeId: %s
                    parameters:
                      - { name: municipality, value: "%s" }
                      - { name: since, value: "%s" }
                """
                .formatted(id, municipality, since);
    }

    private static List<Choice> chosen(String parameters) {
        try (var routes = sound(SOUND.replace("kind: report", parameters))) {
            return routes.choose(report());
        }
    }

    private static String priorityOf() {
        return Examples.policeReport().getEntry().stream()
                .map(entry -> entry.getResource())
                .filter(ServiceRequest.class::isInstance)
                .map(resource -> ((ServiceRequest) resource).getPriority().toCode())
                .findFirst()
                .orElseThrow();
    }

    private static void isRefused(String route, String reason) {
        assertThat(route).isNotEqualTo(SOUND);
        var findings = new Findings();
        open(route, findings).close();
        assertThat(findings.all()).extracting(Finding::toString).anySatisfy(found -> assertThat(found)
                .contains("routes/test.camel.yaml:", reason));
    }

    private static RouteBook sound(String route) {
        var findings = new Findings();
        var routes = open(route, findings);
        assertThat(findings.all()).isEmpty();
        return routes;
    }

    private static RouteBook open(String route, Findings findings) {
        return open(Map.of("routes/test.camel.yaml", route), findings);
    }

    private static RouteBook open(Map<String, String> routes, Findings findings) {
        var files = new TreeMap<String, byte[]>();
        routes.forEach((path, content) -> files.put(path, content.getBytes(StandardCharsets.UTF_8)));
        var directory = new PartnerDirectory(
                List.of(Examples.partner("vt", "veilig-thuis", "00000099000000002000", "0589")), Clock.systemUTC());
        return RouteBook.open(new ConfigurationFiles(files), CODES, directory, findings);
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
