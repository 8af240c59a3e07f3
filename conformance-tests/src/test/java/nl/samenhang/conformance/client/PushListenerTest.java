package nl.samenhang.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PushListenerTest {
    private PushListener listener;

    @BeforeEach
    void open() throws IOException {
        listener = PushListener.open(0, "/berichten");
    }

    @AfterEach
    void close() {
        listener.close();
    }

    @Test
    void keepsWhatItTookWithTheNamesOfTheContract() throws IOException {
        assertThat(push().statusCode()).isEqualTo(204);

        Received received =
                listener.accepted().await(r -> true, Duration.ofSeconds(5)).orElseThrow();
        assertThat(received.text()).isEqualTo("{}");
        assertThat(received.properties())
                .containsEntry("messageId", "m-1")
                .containsEntry("deliveryId", "d-1")
                .containsEntry("contentType", "application/json");
    }

    @Test
    void turnsAwayWhileItIsDownAndTakesAgainAfterwards() throws IOException {
        listener.behave(Behaviour.DOWN, "");
        assertThat(push().statusCode()).isEqualTo(503);
        listener.behave(Behaviour.ACCEPT, "");
        assertThat(push().statusCode()).isEqualTo(204);

        assertThat(listener.turnedAway().matching(r -> true)).hasSize(1);
        assertThat(listener.accepted().matching(r -> true)).hasSize(1);
    }

    @Test
    void hangsUpWithoutAnAnswer() {
        listener.behave(Behaviour.HANG_UP, "");

        assertThatThrownBy(this::push).isInstanceOf(IOException.class);
    }

    @Test
    void refusesInItsOwnWords() throws IOException {
        listener.behave(Behaviour.REFUSE, "Dat kunnen wij niet lezen");

        HttpResponse<byte[]> answer = push();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("Dat kunnen wij niet lezen");
    }

    @Test
    void saysWhichPortIsTaken() {
        assertThatThrownBy(() -> PushListener.open(listener.port(), "/")).isInstanceOf(IOException.class);
    }

    private HttpResponse<byte[]> push() throws IOException {
        return Calls.send(
                HttpClient.newHttpClient(),
                HttpRequest.newBuilder(URI.create("http://localhost:" + listener.port() + "/berichten"))
                        .header("Content-Type", "application/json")
                        .header("Samenhang-Message-Id", "m-1")
                        .header("Samenhang-Delivery-Id", "d-1")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build());
    }
}
