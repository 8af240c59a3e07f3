package nl.samenhang.hub.mailbox;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import nl.samenhang.hub.Natives;
import nl.samenhang.hub.WholeHub;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.journal.Journal;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.release.StoredReleases;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import tools.jackson.databind.JsonNode;

/** A local team that cannot be called, and fetches what lies ready for it. */
class MailboxTest {

    private static final String TEAM_FILE = "partners/" + WholeHub.LOCAL_TEAM + ".yaml";
    private static final String PUSHED =
            "channel:\n  http: ${LOKAAL_TEAM_OUDEWATER_URL:http://localhost:8181/berichten}";

    private static WholeHub hub;

    @BeforeAll
    static void begin() {
        hub = WholeHub.with();
    }

    @AfterAll
    static void end() {
        hub.close();
    }

    @BeforeEach
    void theTeamHasAMailbox() {
        hub.bean(StoredReleases.class).apply(withMailbox(), "operator", "");
    }

    @Test
    void aDeliveryLiesReadyUntilItIsFetchedAndIsThenDelivered() {
        var message = transfer();
        var id = ready(message);
        assertThat(delivery(message).path("status").asString()).isEqualTo("planned");
        assertThat(delivery(message).path("reason").asString()).contains("Lies ready in the mailbox");

        var content = hub.get(WholeHub.LOCAL_TEAM, "/v1/deliveries/" + id + "/content");

        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(content.headers().firstValue("Samenhang-Message-Id")).contains(message);
        assertThat(content.headers().firstValue("Samenhang-Format")).contains("samenhang-json");
        assertThat(WholeHub.json(content).path("event").asString()).isEqualTo("referral");
        assertThat(delivery(message).path("status").asString()).isEqualTo("delivered");
        assertThat(delivery(message).has("reason")).isFalse();
        assertThat(waiting(WholeHub.LOCAL_TEAM))
                .filteredOn(item -> item.path("id").asString().equals(id))
                .singleElement()
                .matches(item -> item.path("fetched").asBoolean());
    }

    @Test
    void whatWasFetchedCanBeFetchedAgainUntilItIsAcknowledged() {
        var message = transfer();
        var path = "/v1/deliveries/" + ready(message);
        var first = hub.get(WholeHub.LOCAL_TEAM, path + "/content").body();

        assertThat(hub.get(WholeHub.LOCAL_TEAM, path + "/content").body()).isEqualTo(first);
        assertThat(acknowledge(path, "{\"outcome\": \"accepted\"}")).isEqualTo(204);
        assertThat(delivery(message).path("status").asString()).isEqualTo("acknowledged");
        assertThat(hub.get(WholeHub.LOCAL_TEAM, path + "/content").statusCode()).isEqualTo(404);
    }

    @Test
    void aRejectionCarriesTheRecipientsOwnWordsToTheSender() {
        var message = transfer();
        var path = "/v1/deliveries/" + ready(message);

        assertThat(acknowledge(path, "{\"outcome\": \"rejected\", \"reason\": \"geen inwoner van Oudewater\"}"))
                .isEqualTo(204);
        assertThat(delivery(message).path("status").asString()).isEqualTo("dead");
        assertThat(delivery(message).path("reason").asString()).isEqualTo("geen inwoner van Oudewater");
        assertThat(acknowledge(path, "{\"outcome\": \"rejected\", \"reason\": \"nogmaals\"}"))
                .isEqualTo(204);
        assertThat(acknowledge(path, "{\"outcome\": \"accepted\"}")).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"outcome\": \"maybe\"} | 400",
                "{} | 422",
                "{\"outcome\": \"rejected\"} | 422",
                "geen json | 400"
            })
    void refusesAnUnclearAcknowledgement(String body, int status) {
        var message = transfer();
        assertThat(acknowledge("/v1/deliveries/" + ready(message), body)).isEqualTo(status);
        assertThat(delivery(message).path("status").asString()).isEqualTo("planned");
    }

    @Test
    void whatWasNotFetchedCannotBeAccepted() {
        var message = transfer();
        assertThat(acknowledge("/v1/deliveries/" + ready(message), "{\"outcome\": \"accepted\"}"))
                .isEqualTo(409);
        assertThat(delivery(message).path("status").asString()).isEqualTo("planned");
    }

    @Test
    void whatWaitsForAPartnerThatCanBeCalledAgainIsBroughtToIt() {
        var message = transfer();
        ready(message);
        hub.localTeam().stubFor(post("/berichten").willReturn(ok()));

        hub.bean(StoredReleases.class).apply(ConfigurationFiles.shipped(), "operator", "");

        Awaitility.await().atMost(WholeHub.PATIENCE).untilAsserted(() -> assertThat(
                        delivery(message).path("status").asString())
                .isEqualTo("delivered"));
        assertThat(hub.localTeam().getAllServeEvents()).isNotEmpty();
    }

    @Test
    void anotherPartnerSeesNothingOfIt() {
        var message = transfer();
        var path = "/v1/deliveries/" + ready(message);

        assertThat(waiting(WholeHub.BOARD)).isEmpty();
        assertThat(hub.get(WholeHub.BOARD, path + "/content").statusCode()).isEqualTo(404);
        assertThat(hub.post(WholeHub.BOARD, path + "/acknowledgement", "{\"outcome\": \"accepted\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(delivery(message).path("status").asString()).isEqualTo("planned");
    }

    @Test
    void whatNeverWasIsNotThere() {
        var path = "/v1/deliveries/" + UUID.randomUUID();
        assertThat(hub.get(WholeHub.LOCAL_TEAM, path + "/content").statusCode()).isEqualTo(404);
        assertThat(hub.get(WholeHub.LOCAL_TEAM, "/v1/deliveries/geen-nummer/content")
                        .statusCode())
                .isEqualTo(404);
        assertThat(acknowledge(path, "{\"outcome\": \"accepted\"}")).isEqualTo(404);
    }

    @Test
    void whatNobodyFetchedGoesToTheSuccessor() {
        var message = transfer();
        var id = ready(message);

        hub.bean(StoredReleases.class).apply(merged(), "operator", "the teams merge");

        Awaitility.await().atMost(WholeHub.PATIENCE).untilAsserted(() -> assertThat(
                        WholeHub.json(hub.get(WholeHub.VEILIG_THUIS, "/v1/messages/" + message))
                                .path("deliveries")
                                .valueStream()
                                .map(delivery -> delivery.path("recipient").asString() + " "
                                        + delivery.path("status").asString()))
                .containsExactly(WholeHub.LOCAL_TEAM + " stopped", "lokaal-team-lopikerwaard delivered"));
        assertThat(hub.get(WholeHub.LOCAL_TEAM, "/v1/deliveries/" + id + "/content")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsNotRemovedIsNotWrittenAnewEither() {
        var id = new DeliveryId(UUID.fromString(ready(transfer())));
        var journal = hub.bean(Journal.class);
        var delivery = journal.inMailbox(id).orElseThrow();
        var stuck = new Mailbox(null, null, null) {
            @Override
            public boolean remove(String partner, UUID delivery) {
                throw new IllegalStateException("cannot be removed now");
            }
        };

        assertThatThrownBy(() -> inTransactions(new Renewal(journal, stuck)).renew(delivery))
                .hasMessage("cannot be removed now");

        assertThat(journal.inMailbox(id)).isPresent();
        hub.bean(Renewal.class).renew(delivery);
        assertThat(waiting(WholeHub.LOCAL_TEAM))
                .extracting(item -> item.path("id").asString())
                .doesNotContain(id.toString());
    }

    /** As Spring would make it. */
    private static Renewal inTransactions(Renewal renewal) {
        var proxies = new ProxyFactory(renewal);
        proxies.setProxyTargetClass(true);
        TransactionManager transactions = hub.bean(PlatformTransactionManager.class);
        proxies.addAdvice(new TransactionInterceptor(transactions, new AnnotationTransactionAttributeSource()));
        return (Renewal) proxies.getProxy();
    }

    private static String transfer() {
        var answer = hub.post(WholeHub.VEILIG_THUIS, "/v1/messages", Natives.transferAfterTriage());
        assertThat(answer.statusCode()).isEqualTo(202);
        return WholeHub.json(answer).path("messageId").asString();
    }

    /** Waits until it lies ready. */
    private static String ready(String message) {
        return Awaitility.await()
                .atMost(WholeHub.PATIENCE)
                .until(
                        () -> waiting(WholeHub.LOCAL_TEAM).stream()
                                .filter(item ->
                                        item.path("messageId").asString().equals(message))
                                .map(item -> item.path("id").asString())
                                .findFirst(),
                        java.util.Optional::isPresent)
                .get();
    }

    private static java.util.List<JsonNode> waiting(String partner) {
        return WholeHub.json(hub.get(partner, "/v1/deliveries"))
                .path("deliveries")
                .valueStream()
                .toList();
    }

    private static JsonNode delivery(String message) {
        return WholeHub.json(hub.get(WholeHub.VEILIG_THUIS, "/v1/messages/" + message))
                .path("deliveries")
                .path(0);
    }

    private static int acknowledge(String path, String body) {
        return hub.post(WholeHub.LOCAL_TEAM, path + "/acknowledgement", body).statusCode();
    }

    private static ConfigurationFiles withMailbox() {
        var files = new TreeMap<>(ConfigurationFiles.shipped().contents());
        var team = new String(files.get(TEAM_FILE), StandardCharsets.UTF_8);
        assertThat(team).contains(PUSHED);
        files.put(TEAM_FILE, bytes(team.replace(PUSHED, "channel: mailbox")));
        return new ConfigurationFiles(files);
    }

    private static ConfigurationFiles merged() {
        var files = new TreeMap<>(withMailbox().contents());
        var old = new String(files.get(TEAM_FILE), StandardCharsets.UTF_8);
        files.put(
                TEAM_FILE,
                bytes(old + "\nsuccessors:\n  - {partner: lokaal-team-lopikerwaard, from: " + LocalDate.now() + "}\n"));
        files.put(
                "partners/lokaal-team-lopikerwaard.yaml",
                bytes(
                        """
                        id: lokaal-team-lopikerwaard
                        name: Lokaal team Lopikerwaard
                        roles: [local-team]
                        oin: 00000099000000003009
                        municipalities: [0589]
                        formatsOut: [fhir]
                        channel: queue
                        """));
        return new ConfigurationFiles(files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
