package nl.samenhang.hub.retention;

import static nl.samenhang.hub.WholeHub.LOCAL_TEAM;
import static nl.samenhang.hub.WholeHub.POLICE;
import static nl.samenhang.hub.WholeHub.VEILIG_THUIS;
import static nl.samenhang.hub.WholeHub.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.samenhang.hub.Natives;
import nl.samenhang.hub.WholeHub;
import nl.samenhang.hub.command.HubCommand;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.release.StoredReleases;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The whole hub as operators and partners see it, on whatever database; the local team has a mailbox. */
abstract class ShreddingContract {

    private static final String OPERATOR = "beheer-van-de-hub";
    private static final String SHREDDED = "/v1/shredded-families";
    private static final String TEAM_FILE = "partners/" + LOCAL_TEAM + ".yaml";
    private static final String PUSHED =
            "channel:\n  http: ${LOKAAL_TEAM_OUDEWATER_URL:http://localhost:8181/berichten}";

    private WholeHub hub;

    /** Settings of an empty database. */
    abstract String[] database();

    @BeforeEach
    void begin() {
        hub = WholeHub.with(database());
        hub.bean(StoredReleases.class).apply(configuration(), "test", "");
    }

    @AfterEach
    void end() {
        hub.close();
    }

    /** One test, because a hub of its own takes long to begin. */
    @Test
    void contentsAreSealedShreddedByOrderAndTheirMasterKeysRotateUnderTraffic() throws Exception {
        noTableHoldsWhatMessagesSay();
        onlyAnOperatorShredsAndOnlyWithAReason();
        anOperatorShredsAFamilyWhoseMessageLiesInAMailbox();
        anOperatorRotatesTheMasterKeysWhileMessagesFlow();
        noTableHoldsWhatMessagesSay();
    }

    private void noTableHoldsWhatMessagesSay() throws Exception {
        var report = accepted(
                hub.post(POLICE, "/v1/messages", Natives.policeReport()).body());
        assertThat(hub.delivered(VEILIG_THUIS, report)).contains("Meerdink", "999900043");
        inMailbox(accepted(hub.post(VEILIG_THUIS, "/v1/messages", Natives.transferAfterTriage())
                .body()));
        var wrong = Natives.policeReport().replaceFirst("<JZ:jeugzorgrol>[^<]*<", "<JZ:jeugzorgrol>oppas<");
        assertThat(hub.post(POLICE, "/v1/messages", wrong).statusCode()).isEqualTo(422);

        var words = new WordsInTheDatabase(hub.bean(JdbcClient.class));
        assertThat(words.tables()).hasSizeGreaterThan(8);
        assertThat(words.placesOf(report)).contains("message.id", "delivery.message_id", "payload_key.id");
        for (var secret :
                List.of("Meerdink", "999900043", "999900055", "oppas", "3447GX", "chuilplaats", "Oudewater")) {
            assertThat(words.placesOf(secret)).as(secret).isEmpty();
        }
    }

    private void onlyAnOperatorShredsAndOnlyWithAReason() {
        var order = "{\"family\": \"geen-gezin\", \"reason\": \"proef\"}";
        assertThat(hub.post(POLICE, SHREDDED, order).statusCode()).isEqualTo(403);
        assertThat(hub.post(POLICE, "/v1/keys/rotation", "").statusCode()).isEqualTo(403);
        assertThat(hub.post(OPERATOR, "operate", SHREDDED, order).statusCode()).isEqualTo(404);
        for (var incomplete :
                List.of("{\"family\": \"x\"}", "{\"reason\": \"x\"}", "{\"family\": \"x\", \"reason\": \" \"}")) {
            assertThat(hub.post(OPERATOR, "operate", SHREDDED, incomplete).statusCode())
                    .isEqualTo(422);
        }
    }

    private void anOperatorShredsAFamilyWhoseMessageLiesInAMailbox() {
        var message = Natives.transferAfterTriage();
        var id = accepted(hub.post(VEILIG_THUIS, "/v1/messages", message).body());
        var content = "/v1/deliveries/" + inMailbox(id) + "/content";
        assertThat(hub.get(LOCAL_TEAM, content).statusCode()).isEqualTo(200);
        var waiting = accepted(hub.post(VEILIG_THUIS, "/v1/messages", Natives.transferAfterTriage())
                .body());
        inMailbox(waiting);
        var family = receipt(id).path("family").asString();

        var refused = asOperator("shred", "--family", family, "--reason", "beschikking 12");
        assertThat(refused.code()).isOne();
        assertThat(refused.text()).contains("Er is niets vernietigd", "Nothing was destroyed", LOCAL_TEAM);
        assertThat(hub.get(LOCAL_TEAM, content).statusCode()).isEqualTo(200);

        var done = asOperator("shred", "--family", family, "--reason", "beschikking 12", "--stop-pending");
        assertThat(done.code()).as(done.text()).isZero();
        assertThat(done.text()).contains("inhoud vernietigd van berichten", "content destroyed of messages");

        var gone = hub.get(LOCAL_TEAM, content);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(json(gone).path("detail").asString()).contains("vernietigd", "destroyed", "beschikking 12");
        assertThat(receipt(waiting).path("deliveries").path(0).path("status").asString())
                .isEqualTo("stopped");
        assertThat(receipt(id).path("deliveries").path(0).path("status").asString())
                .isEqualTo("delivered");
        assertThat(receipt(id).path("destroyed").path("because").asString()).isEqualTo("order");
        assertThat(receipt(id).path("destroyed").path("at").asString()).isNotBlank();
        assertThat(json(hub.get(VEILIG_THUIS, "/v1/messages/" + id + "/timeline"))
                        .valueStream()
                        .map(JsonNode::toString))
                .last()
                .asString()
                .contains("retention", "destroyed", OPERATOR, "beschikking 12");
        theSameMessageAgainGetsTheFirstReceipt(message, id);
    }

    private void theSameMessageAgainGetsTheFirstReceipt(String message, String id) {
        var again = hub.post(VEILIG_THUIS, "/v1/messages", message);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).path("messageId").asString()).isEqualTo(id);
        assertThat(json(again).path("destroyed").path("reason").asString()).contains("beschikking 12");
        assertThat(hub.post(VEILIG_THUIS, "/fhir/$process-message", message).statusCode())
                .isEqualTo(200);
    }

    private void anOperatorRotatesTheMasterKeysWhileMessagesFlow() throws Exception {
        var before =
                json(hub.get(OPERATOR, "operate", "/v1/keys")).path("primary").asInt();
        var senders = Executors.newFixedThreadPool(3);
        var sending = new ArrayList<Callable<String>>();
        for (var number = 0; number < 30; number++) {
            sending.add(() -> accepted(
                    hub.post(POLICE, "/v1/messages", Natives.policeReport()).body()));
        }
        var sent = sending.stream().map(senders::submit).toList();
        for (var rotation = 0; rotation < 3; rotation++) {
            assertThat(asOperator("keys", "rotate").code()).isZero();
        }
        for (var message : sent) {
            assertThat(hub.delivery(POLICE, message.get()).path("status").asString())
                    .isEqualTo("delivered");
        }
        senders.shutdown();
        Awaitility.await().atMost(WholeHub.PATIENCE).untilAsserted(() -> assertThat(
                        asOperator("keys", "list").text())
                .contains("oude sleutels: 3, daarmee nog verpakt: 0", "old keys: 3, still wrapped by these: 0"));
        assertThat(json(hub.get(OPERATOR, "operate", "/v1/keys"))
                        .path("primary")
                        .asInt())
                .isNotEqualTo(before);
    }

    private record Said(int code, String text) {}

    private Said asOperator(String... command) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--hub", hub.address(), "--client", OPERATOR));
        arguments.addAll(List.of("--key", hub.keyOf(OPERATOR).toString()));
        var bytes = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertThat(HubCommand.isAskedBy(command)).isTrue();
            return new Said(HubCommand.run(arguments.toArray(String[]::new)), bytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    private static String accepted(String answer) {
        var receipt = json(answer);
        assertThat(receipt.path("status").asString()).as(answer).isEqualTo("accepted");
        return receipt.path("messageId").asString();
    }

    private JsonNode receipt(String message) {
        return json(hub.get(VEILIG_THUIS, "/v1/messages/" + message));
    }

    /** Waits until it lies ready, and gives the id of the delivery. */
    private String inMailbox(String message) {
        return Awaitility.await()
                .atMost(WholeHub.PATIENCE)
                .until(
                        () -> json(hub.get(LOCAL_TEAM, "/v1/deliveries"))
                                .path("deliveries")
                                .valueStream()
                                .filter(item ->
                                        item.path("messageId").asString().equals(message))
                                .map(item -> item.path("id").asString())
                                .findFirst(),
                        java.util.Optional::isPresent)
                .get();
    }

    private static ConfigurationFiles configuration() {
        var files = new TreeMap<>(ConfigurationFiles.shipped().contents());
        var team = new String(files.get(TEAM_FILE), StandardCharsets.UTF_8);
        assertThat(team).contains(PUSHED);
        files.put(TEAM_FILE, team.replace(PUSHED, "channel: mailbox").getBytes(StandardCharsets.UTF_8));
        files.put("partners/" + OPERATOR + ".yaml", operator().getBytes(StandardCharsets.UTF_8));
        return new ConfigurationFiles(files);
    }

    private static String operator() {
        return """
                id: beheer-van-de-hub
                name: Beheer van de hub
                roles: [municipality]
                oin: 00000099000000009009
                municipalities: ["*"]
                channel: queue
                scopes: [operate]
                """;
    }
}
