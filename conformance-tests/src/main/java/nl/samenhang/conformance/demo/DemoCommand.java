package nl.samenhang.conformance.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import nl.samenhang.conformance.config.KitConfig;
import nl.samenhang.conformance.scenario.Library;
import nl.samenhang.conformance.scenario.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code demo}: starts a hub, plays the story and stays up. Exit status 1: the story did not happen; 2: could not
 * start.
 */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Starts the packaged hub and plays the story of the demonstration.")
public final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--hub",
            defaultValue = "hub/target/samenhang-hub.jar",
            description = "packaged hub (${DEFAULT-VALUE})")
    private Path jar;

    @Option(names = "--port", defaultValue = "8080", description = "HTTP port of the hub (${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--broker-port", defaultValue = "5672", description = "AMQP port of the hub (${DEFAULT-VALUE})")
    private int brokerPort;

    @Option(
            names = "--listener-port",
            defaultValue = "8181",
            description = "port of the local team's own system (${DEFAULT-VALUE})")
    private int listenerPort;

    @Option(names = "--data", defaultValue = "./data", description = "data folder of the hub (${DEFAULT-VALUE})")
    private Path data;

    @Option(
            names = "--exit",
            arity = "0..1",
            defaultValue = "false",
            fallbackValue = "true",
            description = "end after the story instead of staying up")
    private boolean exit;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Ports.free(port, "--port");
            Ports.free(brokerPort, "--broker-port");
            Ports.free(listenerPort, "--listener-port");
            return play(new HubPlan(jar, data, port, brokerPort, listenerPort), out);
        } catch (Story.NotHappened e) {
            return ended(1, "De demonstratie is mislukt / the demonstration failed. " + e.getMessage());
        } catch (IOException e) {
            return ended(2, e.getMessage());
        }
    }

    private int play(HubPlan plan, PrintWriter out) throws IOException, Story.NotHappened {
        out.println("De hub start / the hub starts: " + plan.address() + " (log: "
                + plan.data().resolve("hub.log") + ")");
        out.flush();
        try (HubProcess hub = HubProcess.start(plan)) {
            Runtime.getRuntime().addShutdownHook(new Thread(hub::close, "stop-the-hub"));
            Duration toReady = new Readiness(hub, out).await();
            KitConfig cast = Cast.of(plan);
            try (Stage stage = Stage.open(cast)) {
                List<String> notes = new Story(Library.story(), out).tell(stage);
                Farewell farewell = new Farewell(plan, out);
                farewell.measured(toReady, hub.pid());
                farewell.lookFurther(notes, Library.message("vt-melding.xml", cast));
                stayUp(hub, out);
            }
        }
        return 0;
    }

    private void stayUp(HubProcess hub, PrintWriter out) throws Story.NotHappened {
        if (exit) {
            return;
        }
        out.println();
        out.println("De hub blijft draaien; stoppen met Ctrl-C / the hub stays up; stop with Ctrl-C");
        out.flush();
        hub.awaitEnd();
        throw new Story.NotHappened("the hub stopped by itself; see " + hub.log());
    }

    private int ended(int status, String reason) {
        spec.commandLine().getErr().println(reason);
        spec.commandLine().getErr().flush();
        return status;
    }
}
