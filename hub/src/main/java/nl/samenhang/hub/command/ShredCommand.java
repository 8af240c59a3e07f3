package nl.samenhang.hub.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code shred --family REFERENCE --reason TEXT}: destroys what a running hub keeps about a family. */
@Command(
        name = "shred",
        mixinStandardHelpOptions = true,
        description =
                "Vernietigt meteen en voorgoed de inhoud van alle berichten over een gezin / destroys the content of"
                        + " every message about a family, at once and for good")
final class ShredCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HubClient hub;

    @Option(
            names = "--family",
            paramLabel = "REFERENCE",
            required = true,
            description = "zoals in ontvangstbewijzen / as in receipts")
    private String family;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "lezen afzenders en ontvangers; noemt niemand / read by senders and recipients; names nobody")
    private String reason;

    @Option(
            names = "--stop-pending",
            description =
                    "stop wat onderweg is; anders gebeurt er dan niets / stop what is on its way; otherwise nothing"
                            + " is done as long as something is")
    private boolean stopPending;

    @Override
    public Integer call() throws IOException {
        var order = new JsonMapper()
                .writeValueAsBytes(Map.of("family", family, "reason", reason, "stopPending", stopPending));
        var answer = hub.post("/v1/shredded-families", "application/json", order);
        var body = HubClient.json(answer);
        if (answer.statusCode() == 200) {
            tell(body);
            return 0;
        }
        out().println(body.path("detail").asString());
        body.path("pending").forEach(this::tellPending);
        return 1;
    }

    private void tell(JsonNode body) {
        var messages = body.path("destroyed").asInt();
        var stopped = body.path("pending").size();
        out().println("inhoud vernietigd van berichten: " + messages + "; bezorgingen gestopt: " + stopped);
        out().println("content destroyed of messages: " + messages + "; deliveries stopped: " + stopped);
    }

    private void tellPending(JsonNode pending) {
        out().println("  " + pending.path("recipient").asString() + "  "
                + pending.path("delivery").asString());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
