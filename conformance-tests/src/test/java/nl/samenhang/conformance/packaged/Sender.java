package nl.samenhang.conformance.packaged;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import nl.samenhang.conformance.client.Answer;
import nl.samenhang.conformance.client.Call;
import nl.samenhang.conformance.client.ClientKey;
import nl.samenhang.conformance.client.HubDoor;
import nl.samenhang.conformance.client.Tokens;
import nl.samenhang.conformance.config.KitConfig;
import nl.samenhang.conformance.config.PartnerConfig;
import nl.samenhang.conformance.scenario.Library;

/**
 * A sender as every sender should be: it repeats the very same bytes until it has an answer that says they are kept.
 */
final class Sender implements Callable<Void> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HubDoor door;
    private final KitConfig cast;
    private final String fixture;
    private final int count;
    private final Set<String> accepted;

    Sender(KitConfig cast, String role, String fixture, int count, Set<String> accepted) throws IOException {
        PartnerConfig partner = cast.partners().stream()
                .filter(p -> p.role().equals(role))
                .findFirst()
                .orElseThrow();
        var http = HubDoor.client(PATIENCE);
        ClientKey key = ClientKey.read(partner.clientId(), partner.keyFile());
        this.door = new HubDoor(http, cast.hub(), new Tokens(http, cast.hub(), key, PATIENCE), PATIENCE);
        this.cast = cast;
        this.fixture = fixture;
        this.count = count;
        this.accepted = accepted;
    }

    @Override
    public Void call() throws IOException {
        for (int i = 0; i < count && !Thread.currentThread().isInterrupted(); i++) {
            accepted.add(sendUntilKept(Library.message(fixture, cast)));
        }
        return null;
    }

    private String sendUntilKept(byte[] message) throws IOException {
        String type = fixture.endsWith(".json") ? "application/fhir+json" : "application/xml";
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Answer answer = door.make(Call.post("/v1/messages", type, message));
                if (answer.status() == 202 || answer.status() == 200) {
                    return JSON.readTree(answer.body()).path("messageId").asText();
                }
                if (answer.status() < 500 && answer.status() != 429) {
                    throw new AssertionError("refused a good message: " + answer.status() + " " + answer.text());
                }
            } catch (IOException notAnswered) {
                // the hub is away: exactly what this sender is for; the test's own deadline bounds it
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
        throw new IOException("interrupted");
    }
}
