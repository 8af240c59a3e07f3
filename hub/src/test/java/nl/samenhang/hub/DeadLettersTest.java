package nl.samenhang.hub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static nl.samenhang.hub.WholeHub.VEILIG_THUIS;
import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenhang.hub.command.HubCommand;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.journal.StoredContent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** The local team's system refuses a transfer: somebody finds out, and sends it again or puts it away. */
@ExtendWith(OutputCaptureExtension.class)
class DeadLettersTest {

    private static final String OPERATOR = "beheer-van-de-hub";
    private static final String LETTERS = "/v1/dead-letters";
    private static final String WHY = """
            {"reason": "adres hersteld"}""";

    @TempDir
    static Path config;

    private static WholeHub hub;

    @BeforeAll
    static void aHubWithAnOperator() throws IOException {
        for (var file : ConfigurationFiles.shipped().contents().entrySet()) {
            var path = config.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.writeString(
                config.resolve("partners/" + OPERATOR + ".yaml"),
                """
                id: beheer-van-de-hub
                name: Beheer van de hub
                roles: [municipality]
                oin: 00000099000000009009
                municipalities: ["*"]
                channel: queue
                scopes: [operate]
                """);
        hub = WholeHub.with("--samenhang.config=" + config);
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @BeforeEach
    void theLocalTeamRefuses() {
        hub.localTeam().resetAll();
        hub.localTeam()
                .stubFor(post(anyUrl())
                        .willReturn(aResponse().withStatus(422).withBody("Onbekende gemeentecode in ons systeem")));
    }

    @Test
    void aRefusalIsShownInTheRecipientsOwnWords() {
        var letter = letter(refused());

        assertThat(letter.path("recipient").asString()).isEqualTo(WholeHub.LOCAL_TEAM);
        assertThat(letter.path("sender").asString()).isEqualTo(VEILIG_THUIS);
        assertThat(letter.path("fault").asString()).isEqualTo("refused");
        assertThat(letter.path("reason").asString()).contains("Onbekende gemeentecode");
        assertThat(letter.path("repairs").size()).isZero();
    }

    @Test
    void sentAgainItArrivesUnderItsIdAndSaysThatItIsAReplay() {
        var message = refused();
        var id = letter(message).path("deliveryId").asString();
        hub.localTeam().resetAll();
        hub.localTeam().stubFor(post(anyUrl()).willReturn(ok()));

        assertThat(operate("/" + id + "/resend", WHY).statusCode()).isEqualTo(204);

        Awaitility.await()
                .atMost(WholeHub.PATIENCE)
                .until(() -> delivery(message).path("status").asString().equals("delivered"));
        var again = hub.localTeam().findAll(postRequestedFor(anyUrl())).get(0);
        assertThat(again.getHeader("Samenhang-Replay")).isEqualTo("true");
        assertThat(again.getHeader("Samenhang-Message-Id")).isEqualTo(message);
        assertThat(again.getHeader("Samenhang-Delivery-Id")).isEqualTo(id);
        assertThat(hub.get(VEILIG_THUIS, "/v1/messages/" + message + "/timeline")
                        .body())
                .contains("resent", OPERATOR)
                .doesNotContain("adres hersteld");
        assertThat(operate("/" + id + "/resend", WHY).statusCode())
                .as("it has arrived")
                .isEqualTo(404);
    }

    @Test
    void manyAreSentAgainByWhatTheyHaveInCommonAfterADryRun() {
        var messages = List.of(refused(), refused());
        var order =
                """
                {"which": {"recipient": "lokaal-team-oudewater", "fault": "refused"}, "reason": "hersteld", "dryRun": %s}""";

        var plan = json(operate("/resend", order.formatted(true)));
        assertThat(plan.path("resent").size()).isGreaterThanOrEqualTo(2);
        assertThat(messages.stream().map(DeadLettersTest::letter)).allMatch(letter -> letter != null);

        hub.localTeam().resetAll();
        hub.localTeam().stubFor(post(anyUrl()).willReturn(ok()));
        assertThat(json(operate("/resend", order.formatted(false)))).isEqualTo(plan);

        messages.forEach(message -> Awaitility.await()
                .atMost(WholeHub.PATIENCE)
                .until(() -> delivery(message).path("status").asString().equals("delivered")));
    }

    @Test
    void whatIsPutAwayStaysDeadForItsSender() {
        var message = refused();
        var id = letter(message).path("deliveryId").asString();

        assertThat(operate("/" + id + "/discard", WHY).statusCode()).isEqualTo(204);

        assertThat(letter(message)).isNull();
        assertThat(delivery(message).path("status").asString()).isEqualTo("dead");
        assertThat(operate("/" + id + "/resend", WHY).statusCode()).isEqualTo(404);
    }

    @Test
    void whoseContentWasDestroyedCannotBeSentAgain() {
        var message = refused();
        var id = letter(message).path("deliveryId").asString();
        assertThat(hub.bean(StoredContent.class).destroy(UUID.fromString(message), StoredContent.Why.TERM_ENDED))
                .isTrue();

        var answer = operate("/" + id + "/resend", WHY);

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("vraag de afzender om een nieuw bericht");
        assertThat(letter(message)).as("it is still to be put away").isNotNull();
    }

    @Test
    void nothingIsDoneWithoutAReasonOrByAnybodyElse() {
        var id = letter(refused()).path("deliveryId").asString();

        assertThat(operate("/" + id + "/resend", "{}").statusCode()).isEqualTo(422);
        assertThat(operate("/" + id + "/discard", "{\"reason\": \" \"}").statusCode())
                .isEqualTo(422);
        assertThat(operate("/resend", "{}").statusCode()).isEqualTo(422);
        assertThat(hub.get(VEILIG_THUIS, LETTERS).statusCode()).isEqualTo(403);
        assertThat(hub.get(OPERATOR, "operate", LETTERS + "?fault=refused").body())
                .contains(id);
        assertThat(hub.get(OPERATOR, "operate", LETTERS + "?fault=hub").body()).doesNotContain(id);
        assertThat(hub.get(OPERATOR, "operate", LETTERS + "?fault=anders").statusCode())
                .isEqualTo(400);
        assertThat(hub.post(VEILIG_THUIS, LETTERS + "/" + id + "/discard", WHY).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theCommandsDoTheSame(CapturedOutput output) {
        var id = letter(refused()).path("deliveryId").asString();

        assertThat(run("list", "--recipient", WholeHub.LOCAL_TEAM)).isZero();
        assertThat(output).contains(id, "Onbekende gemeentecode");
        assertThat(run("resend", "--recipient", "raad-midden-nederland", "--reason", "proef", "--dry-run"))
                .isZero();
        assertThat(run("discard", id, "--reason", "dubbel gemeld")).isZero();
        assertThat(run("discard", id, "--reason", "dubbel gemeld")).isEqualTo(1);
    }

    private static int run(String... arguments) {
        var all = new ArrayList<>(List.of("dead-letters"));
        all.addAll(List.of(arguments));
        all.addAll(List.of(
                "--hub",
                hub.address(),
                "--client",
                OPERATOR,
                "--key",
                hub.keyOf(OPERATOR).toString()));
        return HubCommand.run(all.toArray(String[]::new));
    }

    /** A transfer after triage, under an id of its own. */
    private static String refused() {
        var example = Examples.FHIR.newJsonParser().encodeResourceToString(Examples.transferAfterTriage());
        var old = json(example).at("/entry/0/resource/id").asString();
        var answer = hub.post(
                VEILIG_THUIS,
                "/v1/messages",
                example.replace(old, UUID.randomUUID().toString()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        var message = json(answer).path("messageId").asString();
        assertThat(hub.delivery(VEILIG_THUIS, message).path("status").asString())
                .isEqualTo("dead");
        return message;
    }

    private static JsonNode delivery(String message) {
        return json(hub.get(VEILIG_THUIS, "/v1/messages/" + message))
                .path("deliveries")
                .path(0);
    }

    private static JsonNode letter(String message) {
        return json(hub.get(OPERATOR, "operate", LETTERS))
                .path("deadLetters")
                .valueStream()
                .filter(letter -> letter.path("messageId").asString().equals(message))
                .findFirst()
                .orElse(null);
    }

    private static HttpResponse<String> operate(String path, String body) {
        return hub.post(OPERATOR, "operate", LETTERS + path, body);
    }
}
