package nl.samenhang.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class InboxTest {
    private final Inbox inbox = new Inbox();

    @Test
    void waitsForWhatIsStillOnItsWay() {
        CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(
                () -> inbox.awaitCount(this::mine, 2, Duration.ofSeconds(10)).size());
        inbox.add(arrival("mine"));
        inbox.add(arrival("another"));
        inbox.add(arrival("mine"));

        assertThat(waiting.join()).isEqualTo(2);
    }

    @Test
    void givesUpWhenItDoesNotCome() {
        inbox.add(arrival("another"));

        assertThat(inbox.await(this::mine, Duration.ofMillis(20))).isEmpty();
    }

    @Test
    void keepsWhatCameTwice() {
        inbox.add(arrival("mine"));
        inbox.add(arrival("mine"));

        assertThat(inbox.matching(this::mine)).hasSize(2);
    }

    private boolean mine(Received received) {
        return received.messageId().equals("mine");
    }

    private static Received arrival(String messageId) {
        return new Received(Map.of("messageId", messageId), new byte[0]);
    }
}
