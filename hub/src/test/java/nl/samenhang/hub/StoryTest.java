package nl.samenhang.hub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static nl.samenhang.hub.WholeHub.BOARD;
import static nl.samenhang.hub.WholeHub.LOCAL_TEAM;
import static nl.samenhang.hub.WholeHub.POLICE;
import static nl.samenhang.hub.WholeHub.VEILIG_THUIS;
import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The chain as the demonstration plays it, step by step. */
class StoryTest {

    private final WholeHub hub = WholeHub.ready();

    @BeforeEach
    void theLocalTeamsSystemWorks() {
        hub.localTeam().resetAll();
        hub.localTeam().stubFor(post("/berichten").willReturn(ok()));
    }

    @Test
    void aPoliceReportReachesVeiligThuisOnItsQueueInItsOwnFormat() throws Exception {
        var receipt = accepted(hub.post(POLICE, "/v1/messages", Natives.policeReport()));

        var received = hub.delivered(VEILIG_THUIS, receipt.path("messageId").asString());

        assertThat(received).contains("vtMeldingDi01").contains("indicatieGeheim");
        var delivery = hub.delivery(POLICE, receipt.path("messageId").asString());
        assertThat(delivery.path("recipient").asString()).isEqualTo(VEILIG_THUIS);
        assertThat(delivery.path("status").asString()).isEqualTo("delivered");
    }

    @Test
    void aReportOnTheQueueIsAnsweredOnTheSendersReceiptsWithItsCorrelationId() {
        try (var broker = hub.broker(POLICE)) {
            var message = broker.createTextMessage(Natives.policeReport());
            broker.createProducer().setJMSCorrelationID("melding-1").send(broker.createQueue("in." + POLICE), message);
            var consumer =
                    broker.createConsumer(broker.createQueue("receipts." + POLICE), "JMSCorrelationID = 'melding-1'");
            var receipt = consumer.receiveBody(String.class, WholeHub.PATIENCE.toMillis());
            assertThat(json(receipt).path("status").asString()).isEqualTo("accepted");
        }
    }

    @Test
    void aTextOnTheQueueKeepsItsLettersWhateverItsDeclarationSaysOfBytes() throws Exception {
        var report = Natives.policeReport()
                .replaceFirst("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"")
                .replaceFirst("Meerdink", "Meêrdïnk");
        try (var broker = hub.broker(POLICE)) {
            var sender = broker.createProducer().setJMSCorrelationID("letters");
            sender.send(broker.createQueue("in." + POLICE), report);
            var consumer =
                    broker.createConsumer(broker.createQueue("receipts." + POLICE), "JMSCorrelationID = 'letters'");
            var receipt = json(consumer.receiveBody(String.class, WholeHub.PATIENCE.toMillis()));
            assertThat(report).contains("ISO-8859-1");
            assertThat(hub.delivered(VEILIG_THUIS, receipt.path("messageId").asString()))
                    .contains("Meêrdïnk");
        }
    }

    @Test
    void veiligThuisHandsTheReportToTheLocalTeamWithoutTheSecretAddress() {
        var receipt = accepted(hub.post(VEILIG_THUIS, "/fhir/$process-message", Natives.transferAfterTriage()));
        assertThat(receipt.path("resourceType").asString()).isEqualTo("Bundle");

        Awaitility.await().atMost(WholeHub.PATIENCE).untilAsserted(() -> hub.localTeam()
                .verify(
                        1,
                        postRequestedFor(urlEqualTo("/berichten"))
                                .withHeader("Samenhang-Format", equalTo("samenhang-json"))));
        var body = hub.localTeam().getAllServeEvents().get(0).getRequest().getBodyAsString();
        assertThat(json(body).path("referral").path("kind").asString()).isEqualTo("transfer-after-triage");
        assertThat(body).doesNotContainIgnoringCase("schuilplaats").doesNotContain("3447GX");
    }

    @Test
    void theLocalTeamsRequestReachesTheRaadAsAVto() throws Exception {
        var receipt = accepted(hub.post(LOCAL_TEAM, "/v1/messages", Natives.requestForInvestigation()));
        assertThat(hub.delivered(BOARD, receipt.path("messageId").asString()))
                .contains("vtoDi01")
                .contains("Verzoek tot onderzoek RvdK");
    }

    @Test
    void aRecipientThatIsDownForAWhileLosesNothing() {
        hub.localTeam().resetAll();
        hub.localTeam()
                .stubFor(post("/berichten")
                        .inScenario("down")
                        .whenScenarioStateIs(STARTED)
                        .willReturn(aResponse().withStatus(503))
                        .willSetStateTo("once more"));
        hub.localTeam()
                .stubFor(post("/berichten")
                        .inScenario("down")
                        .whenScenarioStateIs("once more")
                        .willReturn(aResponse().withStatus(503))
                        .willSetStateTo("up"));
        hub.localTeam()
                .stubFor(post("/berichten")
                        .inScenario("down")
                        .whenScenarioStateIs("up")
                        .willReturn(ok()));

        var answer = hub.post(VEILIG_THUIS, "/v1/messages", Natives.transferAfterTriage());

        var id = accepted(answer).path("messageId").asString();
        assertThat(hub.delivery(VEILIG_THUIS, id).path("status").asString()).isEqualTo("delivered");
        assertThat(outcomes(id)).contains("deliver unavailable").endsWith("acknowledge delivered");
        hub.localTeam().verify(3, postRequestedFor(urlEqualTo("/berichten")));
    }

    @Test
    void aRecipientThatRefusesLeavesADeadDeliveryWithItsOwnWords() {
        hub.localTeam().resetAll();
        hub.localTeam()
                .stubFor(post("/berichten")
                        .willReturn(aResponse().withStatus(422).withBody("zaaktype niet ingericht")));

        var id = accepted(hub.post(VEILIG_THUIS, "/v1/messages", Natives.transferAfterTriage()))
                .path("messageId")
                .asString();

        var delivery = hub.delivery(VEILIG_THUIS, id);
        assertThat(delivery.path("status").asString()).isEqualTo("dead");
        assertThat(delivery.path("reason").asString()).contains("422").contains("zaaktype niet ingericht");
    }

    @Test
    void theReceiptSaysWhatWasWithheldAndTheTimelineShowsEveryStep() {
        var id = accepted(hub.post(VEILIG_THUIS, "/v1/messages", Natives.transferAfterTriage()))
                .path("messageId")
                .asString();

        var delivery = hub.delivery(VEILIG_THUIS, id);
        assertThat(delivery.path("withheld").path(0).path("dataClass").asString())
                .isEqualTo("secret-address");
        assertThat(outcomes(id))
                .containsExactly(
                        "receive passed",
                        "canonicalise passed",
                        "validate passed",
                        "authorise passed",
                        "route passed",
                        "minimise passed",
                        "translate passed",
                        "deliver passed",
                        "acknowledge delivered");
    }

    @Test
    void theFamilyAsksWhatWasSharedAboutIt() {
        var receipt = accepted(hub.post(VEILIG_THUIS, "/v1/messages", Natives.transferAfterTriage()));
        hub.delivery(VEILIG_THUIS, receipt.path("messageId").asString());
        var body = "{\"family\": \"" + receipt.path("family").asString() + "\"}";

        var answer = hub.post(LOCAL_TEAM, "disclosures:read", "/v1/disclosure-reports", body, "application/json");

        var newest = json(new String(answer.body(), StandardCharsets.UTF_8)).at("/exchanges/0");
        assertThat(newest.at("/from/name").asString()).isEqualTo("Veilig Thuis Utrecht");
        assertThat(newest.at("/to/name").asString()).isEqualTo("Lokaal team Oudewater");
        assertThat(newest.at("/why/law").asString()).isEqualTo("AVG artikel 6 lid 1 onder e");
        assertThat(newest.at("/ask/phone").asString()).isEqualTo("088 000 0105");
        assertThat(newest.toString()).doesNotContain("secret-address");
    }

    private List<String> outcomes(String id) {
        var timeline = json(hub.get(VEILIG_THUIS, "/v1/messages/" + id + "/timeline"));
        return StreamSupport.stream(timeline.spliterator(), false)
                .map(entry -> entry.path("step").asString() + " "
                        + entry.path("outcome").asString())
                .toList();
    }

    private static JsonNode accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202);
        return json(answer);
    }
}
