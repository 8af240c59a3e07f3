package nl.samenhang.hub.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.partner.KnownCodes;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.route.Routes.Choice;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Route files as an integration engineer may write them, right and wrong. */
class ChainWordsTest {

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

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final ChainRoutes routes = new ChainRoutes();

    @BeforeEach
    void start() {
        var codes = new KnownCodes(
                Set.of("fhir"), Set.of("veilig-thuis", "local-team"), Set.of("referral"), Set.of("secret-address"));
        var directory = new PartnerDirectory(
                List.of(Examples.partner("vt", "veilig-thuis", "00000099000000002000", "0589")), Clock.systemUTC());
        camel.addComponent("chain", new ChainComponent(routes, new ChainWords(codes, directory)));
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void aRouteChoosesForTheMessagesOfItsEventAndKindOnly() throws Exception {
        load(SOUND);
        assertThat(routes.choose(report())).containsExactly(new Choice("veilig-thuis", null, "test"));
        assertThat(routes.choose(transfer())).isEmpty();
    }

    @Test
    void aRouteWithoutAKindTakesEveryKind() throws Exception {
        load(SOUND.replace(", kind: report", ""));
        assertThat(routes.choose(report())).hasSize(1);
        assertThat(routes.choose(transfer())).hasSize(1);
    }

    @Test
    void aRouteMayNameOnePartner() throws Exception {
        load(SOUND.replace("role: veilig-thuis", "partner: vt"));
        assertThat(routes.choose(report())).containsExactly(new Choice(null, "vt", "test"));
    }

    @Test
    void aRouteThatStoppedChoosesNothing() throws Exception {
        load(SOUND);
        camel.getRouteController().stopRoute("test");
        assertThat(routes.choose(report())).isEmpty();
    }

    @Test
    void anUnknownRoleStopsTheStart() {
        isRefused(SOUND.replace("role: veilig-thuis", "role: veilig-thius"), "role 'veilig-thius'");
    }

    @Test
    void anUnknownEventStopsTheStart() {
        isRefused(SOUND.replace("event: referral", "event: referal"), "event 'referal'");
    }

    @Test
    void anUnknownPartnerStopsTheStart() {
        isRefused(SOUND.replace("role: veilig-thuis", "partner: niemand"), "niemand");
    }

    @Test
    void aRoleAndAPartnerTogetherStopTheStart() {
        isRefused(SOUND.replace("role: veilig-thuis", "role: veilig-thuis, partner: vt"), "a role or a partner");
    }

    @Test
    void neitherARoleNorAPartnerStopsTheStart() {
        isRefused(SOUND.replace("{ role: veilig-thuis }", "{ }"), "a role or a partner");
    }

    @Test
    void anUnknownWordStopsTheStart() {
        isRefused(SOUND.replace("chain:deliver", "chain:xyz"), "knows message and deliver, not 'xyz'");
    }

    @Test
    void aMisspelledParameterStopsTheStart() {
        isRefused(SOUND.replace("kind: report", "knid: report"), "knid");
    }

    @Test
    void aWordInTheWrongPlaceStopsTheStart() {
        isRefused(SOUND.replace("chain:message", "chain:deliver").replace("event: referral, kind: report", ""), "end");
    }

    private void isRefused(String route, String reason) {
        assertThat(route).isNotEqualTo(SOUND);
        assertThatThrownBy(() -> load(route)).rootCause().hasMessageContaining(reason);
    }

    private void load(String route) throws Exception {
        var file = ResourceHelper.fromString("test.camel.yaml", route);
        PluginHelper.getRoutesLoader(camel).loadRoutes(file);
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
