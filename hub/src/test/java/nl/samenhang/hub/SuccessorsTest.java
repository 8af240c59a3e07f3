package nl.samenhang.hub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TreeMap;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.ConfigurationRefused;
import nl.samenhang.hub.release.StoredReleases;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** When organisations merge, what was meant for the one reaches the other: new messages, and those on their way. */
class SuccessorsTest {

    private static final String NEW_TEAM = "lokaal-team-lopikerwaard";
    private static final String OLD_FILE = "partners/" + WholeHub.LOCAL_TEAM + ".yaml";

    private WholeHub hub;

    @BeforeEach
    void begin() {
        hub = WholeHub.with();
        hub.localTeam().stubFor(post("/berichten").willReturn(aResponse().withStatus(503)));
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void whatIsOnItsWayGoesToTheSuccessorAndTheReceiptSaysSo() {
        var message = transfer();
        Awaitility.await()
                .atMost(WholeHub.PATIENCE)
                .until(() -> !hub.localTeam().getAllServeEvents().isEmpty());

        hub.bean(StoredReleases.class).apply(merged("[fhir]"), "operator", "the teams merge");

        Awaitility.await().atMost(WholeHub.PATIENCE).untilAsserted(() -> assertThat(deliveries(message))
                .extracting(SuccessorsTest::recipient, SuccessorsTest::status, SuccessorsTest::inPlaceOf)
                .containsExactly(
                        tuple(WholeHub.LOCAL_TEAM, "stopped", ""), tuple(NEW_TEAM, "delivered", WholeHub.LOCAL_TEAM)));
        assertThat(deliveries(message).get(0).path("reason").asString()).contains("Taken over by " + NEW_TEAM);
    }

    @Test
    void aNewMessageForTheOldOrganisationGoesToTheSuccessorAtOnce() {
        hub.bean(StoredReleases.class).apply(merged("[fhir]"), "operator", "the teams merge");

        var message = transfer();

        Awaitility.await().atMost(WholeHub.PATIENCE).untilAsserted(() -> assertThat(deliveries(message))
                .extracting(SuccessorsTest::recipient, SuccessorsTest::status)
                .containsExactly(tuple(NEW_TEAM, "delivered")));
        assertThat(hub.localTeam().getAllServeEvents()).isEmpty();
    }

    @Test
    void whatTheSuccessorCannotReadGoesOnToTheOldOrganisation() {
        var message = transfer();
        Awaitility.await()
                .atMost(WholeHub.PATIENCE)
                .until(() -> !hub.localTeam().getAllServeEvents().isEmpty());

        hub.bean(StoredReleases.class)
                .apply(withoutRoutesToTheTeam(merged("[ijw-301]")), "operator", "the teams merge");
        hub.localTeam().stubFor(post("/berichten").willReturn(ok()));

        Awaitility.await().atMost(WholeHub.PATIENCE).untilAsserted(() -> assertThat(deliveries(message))
                .extracting(SuccessorsTest::recipient, SuccessorsTest::status)
                .containsExactly(tuple(WholeHub.LOCAL_TEAM, "delivered")));
    }

    @Test
    void aSuccessorThatReadsNothingOfWhatRoutesSendToTheOldOrganisationIsRefused() {
        assertThatThrownBy(() -> hub.bean(StoredReleases.class).apply(merged("[ijw-301]"), "operator", ""))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining(OLD_FILE)
                .hasMessageContaining("reads no format that can carry referral");
    }

    private String transfer() {
        var answer = hub.post(WholeHub.VEILIG_THUIS, "/v1/messages", Natives.transferAfterTriage());
        assertThat(answer.statusCode()).isEqualTo(202);
        return WholeHub.json(answer).path("messageId").asString();
    }

    private java.util.List<JsonNode> deliveries(String message) {
        return WholeHub.json(hub.get(WholeHub.VEILIG_THUIS, "/v1/messages/" + message))
                .path("deliveries")
                .valueStream()
                .toList();
    }

    private static String recipient(JsonNode delivery) {
        return delivery.path("recipient").asString();
    }

    private static String status(JsonNode delivery) {
        return delivery.path("status").asString();
    }

    private static String inPlaceOf(JsonNode delivery) {
        return delivery.path("inPlaceOf").asString("");
    }

    private static ConfigurationFiles merged(String formatsOut) {
        var files = new TreeMap<>(ConfigurationFiles.shipped().contents());
        var old = new String(files.get(OLD_FILE), StandardCharsets.UTF_8);
        files.put(
                OLD_FILE,
                bytes(old + "\nsuccessors:\n  - {partner: " + NEW_TEAM + ", from: " + LocalDate.now() + "}\n"));
        files.put(
                "partners/" + NEW_TEAM + ".yaml",
                bytes(
                        """
                        id: %s
                        name: Lokaal team Lopikerwaard
                        roles: [local-team]
                        oin: 00000099000000003009
                        municipalities: [0589]
                        formatsOut: %s
                        channel: queue
                        """
                                .formatted(NEW_TEAM, formatsOut)));
        return new ConfigurationFiles(files);
    }

    /** With the route, the check would refuse a successor that reads none of its messages. */
    private static ConfigurationFiles withoutRoutesToTheTeam(ConfigurationFiles merged) {
        var files = new TreeMap<>(merged.contents());
        files.remove("routes/transfer-to-local-team.camel.yaml");
        files.remove("routes/assessment-between-local-team-and-veilig-thuis.camel.yaml");
        return new ConfigurationFiles(files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
