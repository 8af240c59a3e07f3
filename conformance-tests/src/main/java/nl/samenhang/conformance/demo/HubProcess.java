package nl.samenhang.conformance.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged hub as a process of its own; what it prints goes to {@code hub.log} in its data folder. */
public final class HubProcess implements AutoCloseable {
    private static final int GRACE_SECONDS = 15;

    private final Process process;
    private final HubPlan plan;

    private HubProcess(Process process, HubPlan plan) {
        this.process = process;
        this.plan = plan;
    }

    /** Starts it; {@link IOException} when the jar is not there or Java cannot be started. */
    public static HubProcess start(HubPlan plan) throws IOException {
        if (!Files.isReadable(plan.jar())) {
            throw new IOException("no hub at " + plan.jar().toAbsolutePath() + ": build it first (mvn package)");
        }
        Files.createDirectories(plan.data());
        ProcessBuilder builder = new ProcessBuilder(command(plan))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(plan).toFile()));
        builder.environment()
                .put("LOKAAL_TEAM_OUDEWATER_URL", "http://localhost:" + plan.listenerPort() + "/berichten");
        return new HubProcess(builder.start(), plan);
    }

    private static List<String> command(HubPlan plan) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // small and soon ready rather than fast for hours: the demonstration must fit on any laptop
        command.addAll(
                List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("-jar", plan.jar().toString()));
        command.add("--server.port=" + plan.port());
        command.add("--samenhang.broker.port=" + plan.brokerPort());
        command.add("--samenhang.data=" + plan.data().toAbsolutePath().normalize());
        command.add("--samenhang.test-credentials=true");
        return command;
    }

    /** Where its HTTP doors are. */
    public URI address() {
        return plan.address();
    }

    /** Where its output goes. */
    public Path log() {
        return log(plan);
    }

    private static Path log(HubPlan plan) {
        return plan.data().resolve("hub.log");
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    /** Whether it still runs. */
    public boolean runs() {
        return process.isAlive();
    }

    /** Ends it as a power cut would: no goodbye, nothing flushed. Returns when it is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Waits until it ends by itself. */
    public void awaitEnd() {
        process.onExit().join();
    }

    /** Asks it to stop, and makes it stop when it does not. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
