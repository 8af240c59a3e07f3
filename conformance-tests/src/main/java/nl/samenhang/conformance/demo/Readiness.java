package nl.samenhang.conformance.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.samenhang.conformance.client.Call;
import nl.samenhang.conformance.client.HubDoor;
import nl.samenhang.conformance.client.Tokens;

/** Waits until a started hub says that it is ready, and tells how long that takes. */
public final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration TELL_EVERY = Duration.ofSeconds(5);
    private static final int LAST_LINES = 25;

    private final HubProcess hub;
    private final HubDoor door;
    private final PrintWriter out;

    public Readiness(HubProcess hub, PrintWriter out) {
        this.hub = hub;
        this.out = out;
        Duration patience = Duration.ofSeconds(3);
        this.door = new HubDoor(HubDoor.client(patience), hub.address(), null, patience);
    }

    /**
     * How long it took from now; {@link IOException} with the end of the hub's log when it ended or never got ready.
     */
    public Duration await() throws IOException {
        Instant start = Instant.now();
        Duration told = Duration.ZERO;
        while (!ready()) {
            Duration passed = Duration.between(start, Instant.now());
            if (!hub.runs()) {
                throw new IOException("the hub stopped while starting; the end of " + hub.log() + ":\n" + endOfLog());
            }
            if (passed.compareTo(PATIENCE) > 0) {
                throw new IOException("the hub is not ready after " + PATIENCE.toSeconds() + " s; the end of "
                        + hub.log() + ":\n" + endOfLog());
            }
            if (passed.minus(told).compareTo(TELL_EVERY) > 0) {
                told = passed;
                out.println("      ... " + passed.toSeconds() + " s");
                out.flush();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Duration.between(start, Instant.now());
    }

    private boolean ready() {
        Call question = new Call("GET", "/actuator/health/readiness", Call.Login.NONE, Tokens.USUAL, Map.of(), null);
        try {
            return door.make(question).status() == 200;
        } catch (IOException e) {
            // nobody listens yet: that is what waiting is for, and the deadline above bounds it
            return false;
        }
    }

    private String endOfLog() throws IOException {
        Path log = hub.log();
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }
}
