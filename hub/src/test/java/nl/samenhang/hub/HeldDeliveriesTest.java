package nl.samenhang.hub;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.journal.Journal;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** {@code chain:hold} in a route: accepted now, brought later, or when somebody lets it go. */
class HeldDeliveriesTest {

    private static final String OPERATOR = "beheer-van-de-hub";
    private static final String ROUTE = "routes/transfer-to-local-team.camel.yaml";
    private static final String HELD = "/v1/held-deliveries";

    @TempDir
    static Path config;

    private static WholeHub hub;

    @BeforeAll
    static void aHubWhoseTransfersWaitTwoDays() throws IOException {
        for (var file : ConfigurationFiles.shipped().contents().entrySet()) {
            var path = config.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        var deliver = Files.readString(config.resolve(ROUTE));
        var hold = deliver.replace("chain:deliver", "chain:hold")
                .replace(
                        "role: local-team",
                        """
                role: local-team
                              delay: P2D""");
        assertThat(hold).contains("chain:hold").contains("delay: P2D");
        Files.writeString(config.resolve(ROUTE), hold);
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
    void theLocalTeamsSystemWorks() {
        hub.localTeam().resetAll();
        hub.localTeam().stubFor(post(anyUrl()).willReturn(ok()));
    }

    @Test
    void theReceiptSaysUntilWhenAndNothingLeavesBefore() {
        var sent = sent(Natives.transferAfterTriage());

        assertThat(sent.path("status").asString()).isEqualTo("planned");
        assertThat(Instant.parse(sent.path("heldUntil").asString()))
                .isBetween(
                        Instant.now().plus(Duration.ofHours(47)), Instant.now().plus(Duration.ofHours(49)));
        // nobody would give it to the broker: neither the sender's call nor the sweeper, now or later
        assertThat(hub.bean(Journal.class).notAtTheBroker(Duration.ofDays(-1), Duration.ZERO, 100))
                .extracting(item -> item.delivery().toString())
                .doesNotContain(sent.path("id").asString());
    }

    @Test
    void leavesByItselfWhenItsTimeHasCome() {
        var message = message(Natives.transferAfterTriage());
        hub.bean(JdbcClient.class)
                .sql("update delivery set held_until = dateadd(second, -1, current_timestamp) where message_id = ?")
                .param(UUID.fromString(message))
                .update();
        untilDelivered(message);
    }

    @Test
    void leavesWhenAnOperatorLetsItAndTheTimelineSaysWho() {
        var message = message(Natives.transferAfterTriage());
        var held = WholeHub.json(hub.get(OPERATOR, "operate", HELD))
                .path("deliveries")
                .valueStream()
                .filter(delivery -> delivery.path("messageId").asString().equals(message))
                .findFirst()
                .orElseThrow();
        assertThat(held.path("recipient").asString()).isEqualTo(WholeHub.LOCAL_TEAM);
        assertThat(held.path("route").asString()).isEqualTo("transfer-to-local-team");

        var release = HELD + "/" + held.path("deliveryId").asString() + "/release";
        assertThat(call(OPERATOR, release)).isEqualTo(204);

        untilDelivered(message);
        assertThat(call(OPERATOR, release)).isEqualTo(404);
        var timeline = hub.get(WholeHub.VEILIG_THUIS, "/v1/messages/" + message + "/timeline")
                .body();
        assertThat(timeline).contains("\"held\"", "PT48H", "\"released\"", OPERATOR);
    }

    @Test
    void noOtherScopeSeesOrLetsGoWhatIsHeld() {
        assertThat(hub.get(WholeHub.VEILIG_THUIS, HELD).statusCode()).isEqualTo(403);
        var release = HttpRequest.newBuilder(URI.create(hub.address() + HELD + "/" + UUID.randomUUID() + "/release"))
                .POST(HttpRequest.BodyPublishers.noBody());
        assertThat(hub.call(release).statusCode()).isEqualTo(401);
    }

    @Test
    void aDryRunTellsHowLong() {
        var plan = WholeHub.json(hub.post(WholeHub.VEILIG_THUIS, "/v1/dry-runs", Natives.transferAfterTriage()));
        assertThat(plan.path("deliveries").path(0).path("heldFor").asString()).isEqualTo("PT48H");
    }

    private static String message(String content) {
        var answer = hub.post(WholeHub.VEILIG_THUIS, "/v1/messages", content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return WholeHub.json(answer).path("messageId").asString();
    }

    private static JsonNode sent(String content) {
        return delivery(message(content));
    }

    private static JsonNode delivery(String message) {
        return WholeHub.json(hub.get(WholeHub.VEILIG_THUIS, "/v1/messages/" + message))
                .path("deliveries")
                .path(0);
    }

    private static void untilDelivered(String message) {
        Awaitility.await()
                .atMost(WholeHub.PATIENCE)
                .until(() -> delivery(message).path("status").asString().equals("delivered"));
    }

    private static int call(String partner, String path) {
        return hub.post(partner, "operate", path, "").statusCode();
    }
}
