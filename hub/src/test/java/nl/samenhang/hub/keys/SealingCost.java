package nl.samenhang.hub.keys;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import nl.samenhang.hub.Natives;

/**
 * What sealing adds to a message, in CPU: key, wrapping and both contents, beside one parse of the same message, in one
 * run. By hand: {@code main}.
 */
final class SealingCost {

    private static final int ROUNDS = 15;
    private static final int MESSAGES = 400;

    private SealingCost() {}

    public static void main(String[] arguments) {
        var keys = TestKeys.keyset(TestKeys.newFile()).now();
        var content = Natives.transferAfterTriage();
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var parser = nl.samenhang.hub.Examples.FHIR.newJsonParser();
        var taken = new double[ROUNDS];
        var brought = new double[ROUNDS];
        var parsed = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            taken[round] = micros(() -> {
                var key = PayloadKey.random(UUID.randomUUID());
                key.wrapped(keys, "owner");
                key.seal(bytes, "native");
                key.seal(content, "canonical");
            });
            var key = PayloadKey.random(new UUID(1, new Random(round).nextLong()));
            var wrapped = key.wrapped(keys, "owner");
            var sealed = key.seal(content, "canonical");
            brought[round] = micros(
                    () -> PayloadKey.unwrapped(key.id(), wrapped, keys, "owner").open(sealed, "canonical"));
            parsed[round] = micros(() -> parser.parseResource(content));
        }
        System.out.printf(
                "%d bytes; median CPU in microseconds: taken in %.0f, brought to one recipient %.0f, one FHIR parse %.0f%n",
                bytes.length, median(taken), median(brought), median(parsed));
    }

    private static double micros(Runnable work) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        for (var message = 0; message < MESSAGES; message++) {
            work.run();
        }
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before).toNanos() / 1000.0 / MESSAGES;
    }

    /** Of the later rounds: the first ones are still being compiled. */
    private static double median(double[] rounds) {
        var later = Arrays.copyOfRange(rounds, ROUNDS / 3, ROUNDS);
        Arrays.sort(later);
        return later[later.length / 2];
    }
}
