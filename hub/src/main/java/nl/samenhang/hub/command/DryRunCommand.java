package nl.samenhang.hub.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.samenhang.hub.check.ConfigurationCheck;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.dryrun.DrySteps;
import nl.samenhang.hub.dryrun.Plan;
import nl.samenhang.hub.dryrun.PlanWords;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.validate.WarmValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code dry-run FILE --config DIR}: what would come of a message, without a hub. */
@Command(
        name = "dry-run",
        mixinStandardHelpOptions = true,
        description = "Toont wat er van een bericht zou komen, en waarom / shows what would come of a message, and why")
final class DryRunCommand implements Callable<Integer> {

    /** There is one configuration, and nobody numbered it. */
    private static final int UNNUMBERED = 0;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "het bericht / the message")
    private Path file;

    @Option(
            names = "--config",
            paramLabel = "DIR",
            required = true,
            description = "map met partners, routes, policy, mappings / folder with them")
    private Path config;

    @Option(
            names = "--as",
            paramLabel = "PARTNER",
            description =
                    "wie het verstuurt; anders wie het bericht noemt / who sends it; otherwise who the message names")
    private String sender;

    @Option(names = "--format", paramLabel = "ID", description = "anders uit de inhoud / otherwise by its content")
    private String format;

    @Option(names = "--json", description = "zoals POST /v1/dry-runs antwoordt / as POST /v1/dry-runs answers")
    private boolean json;

    /** 0: every recipient would get it; 1: it would be refused, or a delivery would not leave. */
    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + ": is een map; noem een bestand / is a folder; name a file");
        }
        var body = Files.readAllBytes(file);
        WarmValidator.begin();
        var release = ConfigurationCheck.standalone().checked(UNNUMBERED, ConfigurationFiles.in(config));
        try (var steps = new DrySteps(Clock.systemUTC(), release)) {
            var as = sender(steps, release, body);
            var plan = steps.judging().plan(ReceivedMessage.from(as, body, format, UNNUMBERED, Instant.now()));
            show(plan);
            return plan.isDelivered() ? 0 : 1;
        }
    }

    private String sender(DrySteps steps, Release release, byte[] body) {
        return Optional.ofNullable(sender)
                .or(() -> steps.namedSender(body, format, UNNUMBERED))
                .filter(id -> id.isEmpty() || release.partners().knows(id))
                .orElseThrow(() -> new IllegalArgumentException(
                        "de afzender is geen partner van deze configuratie; noem een partner met --as / the sender is no"
                                + " partner of this configuration; name a partner with --as"));
    }

    private void show(Plan plan) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(plan));
        } else {
            new PlanWords(plan).lines().forEach(out::println);
        }
        out.flush();
    }
}
