package nl.samenhang.hub;

import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.profiles.MessageRules;
import nl.samenhang.profiles.ProfilePackage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of the package, sent by the one who it says sends it: what the policy allows is delivered, or refused
 * when it rests on a consent that does not hold, the rest is refused for that reason, and nothing breaks on it.
 */
class PackageExamplesTest {

    private static final Set<String> FOR_WANT_OF_CONSENT = Set.of("consent-known", "consent-period");

    @TempDir
    private static Path config;

    private static WholeHub hub;

    @BeforeAll
    static void everySenderIsAPartner() throws IOException {
        ExampleSenders.write(config);
        hub = WholeHub.with("--samenhang.config=" + config);
    }

    @AfterAll
    static void close() {
        hub.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isDeliveredOrRefusedByThePolicyOrForWantOfConsent(String example) {
        var sender = ExampleSenders.of(example);

        var answer = hub.post(sender, "/fhir/$process-message", example);

        assertThat(MessageRules.check(answer.body())).isEmpty();
        if (allowed(sender, example) && legalBasis(example).equals("consent")) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            // the register knows none of these consents, and the example that gives some is of a day that is over
            assertThat(reasons(answer)).isNotEmpty().allMatch(FOR_WANT_OF_CONSENT::contains);
        } else if (allowed(sender, example)) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            // the withdrawal is for an organisation that sends no example: it is recorded, and nobody is there to tell
            var deliveries = event(example).equals("consent") ? List.of() : List.of("delivered");
            assertThat(deliveries(sender, example)).isEqualTo(deliveries);
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            // the register knows none of the consents on which some of them rest
            assertThat(reasons(answer))
                    .contains("may-send")
                    .allMatch(reason -> reason.equals("may-send") || FOR_WANT_OF_CONSENT.contains(reason));
        }
    }

    static Stream<Named<String>> examples() {
        return ProfilePackage.examples().map(example -> named(event(example), example));
    }

    private static boolean allowed(String sender, String example) {
        var partner = hub.bean(Releases.class).inForce().partners().byId(sender);
        return hub.bean(Releases.class).inForce().sending().maySend(partner, event(example));
    }

    private static String event(String example) {
        return json(example).at("/entry/0/resource/eventCoding/code").asString();
    }

    /** Empty where it stands in the referral. */
    private static String legalBasis(String example) {
        return json(example)
                .at("/entry/0/resource/extension")
                .valueStream()
                .filter(extension -> extension.path("url").asString().endsWith("/legal-basis"))
                .map(extension ->
                        extension.at("/valueCodeableConcept/coding/0/code").asString())
                .findFirst()
                .orElse("");
    }

    /** How each delivery ended. The native door answers the same message with the receipt that it got first. */
    private static List<String> deliveries(String sender, String example) {
        var receipt = json(hub.post(sender, "/v1/messages", example));
        var id = receipt.path("messageId").asString();
        if (receipt.path("deliveries").isEmpty()) {
            return List.of();
        }
        hub.delivery(sender, id);
        return json(hub.get(sender, "/v1/messages/" + id)).path("deliveries").findValuesAsString("status");
    }

    private static List<String> reasons(HttpResponse<String> answer) {
        return json(answer).findValuesAsString("diagnostics");
    }
}
