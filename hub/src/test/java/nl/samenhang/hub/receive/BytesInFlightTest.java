package nl.samenhang.hub.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import org.junit.jupiter.api.Test;

class BytesInFlightTest {

    private static final long MOST = 100_000;

    private final BytesInFlight room = new BytesInFlight(MOST, Duration.ofMillis(1));

    @Test
    void asksALargeMessageToComeAgainWhileAnotherIsTakenIn() {
        room.within(80_000, () -> {
            assertThatThrownBy(() -> room.within(80_000, () -> "taken")).isInstanceOf(TemporarilyUnavailable.class);
            return "taken";
        });
        assertThat(room.<String>within(80_000, () -> "taken")).isEqualTo("taken");
    }

    @Test
    void takesSmallOnesBesideEachOther() {
        assertThat(room.<String>within(40_000, () -> room.within(40_000, () -> "taken")))
                .isEqualTo("taken");
    }

    @Test
    void takesOneThatIsLargerThanAllTheRoomByItself() {
        assertThat(room.<String>within(2 * MOST, () -> "taken")).isEqualTo("taken");
    }

    @Test
    void givesTheRoomBackWhenTakingFails() {
        assertThatThrownBy(() -> room.within(80_000, () -> {
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(room.<String>within(80_000, () -> "taken")).isEqualTo("taken");
    }
}
