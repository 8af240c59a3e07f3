package nl.samenhang.hub.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.hub.message.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What did not reach its recipient in a running hub: {@code dead-letters list | resend | discard}. */
@Command(
        name = "dead-letters",
        mixinStandardHelpOptions = true,
        description = "Wat niet aankwam, en wat ermee gebeurt / what did not arrive, and what becomes of it")
final class DeadLettersCommand {

    private static final String PATH = "/v1/dead-letters";
    private static final String JSON = "application/json";
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Which of them. */
    static final class Which {

        @Option(names = "--sender", paramLabel = "PARTNER")
        private String sender;

        @Option(names = "--recipient", paramLabel = "PARTNER")
        private String recipient;

        @Option(names = "--event", paramLabel = "EVENT")
        private String event;

        @Option(names = "--fault", description = "${COMPLETION-CANDIDATES}")
        private Fault fault;

        Map<String, String> asked() {
            var asked = new LinkedHashMap<String, String>();
            asked.put("sender", sender);
            asked.put("recipient", recipient);
            asked.put("event", event);
            asked.put("fault", fault == null ? null : fault.code());
            asked.values().removeIf(value -> value == null);
            return asked;
        }
    }

    @Spec
    private CommandSpec spec;

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Toont ze, de oudste eerst / shows them")
    int list(@Mixin HubClient hub, @Mixin Which which) throws IOException {
        var query = which.asked().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        var answer = hub.get(PATH + query);
        if (answer.statusCode() != 200) {
            return refused(answer);
        }
        HubClient.json(answer).path("deadLetters").forEach(this::tell);
        return 0;
    }

    private void tell(JsonNode letter) {
        out().printf(
                        "%s  %s  %s -> %s  %s  %s%n    %s%n",
                        letter.path("deliveryId").asString(),
                        letter.path("endedAt").asString(),
                        letter.path("sender").asString(),
                        letter.path("recipient").asString(),
                        letter.path("event").asString(),
                        letter.path("fault").asString(),
                        letter.path("reason").asString());
        letter.path("repairs").forEach(repair -> out().printf(
                        "    %s  %s  %s: %s%n",
                        repair.path("at").asString(),
                        repair.path("action").asString(),
                        repair.path("operator").asString(),
                        repair.path("reason").asString()));
    }

    @Command(
            name = "resend",
            mixinStandardHelpOptions = true,
            description = "Verstuurt ze opnieuw onder hetzelfde nummer / sends them again under the same id")
    int resend(
            @Mixin HubClient hub,
            @Mixin Which which,
            @Option(
                            names = "--reason",
                            paramLabel = "TEXT",
                            required = true,
                            description = "noemt niemand / names nobody")
                    String reason,
            @Option(names = "--dry-run", description = "zegt alleen welke / only tells which") boolean dryRun)
            throws IOException {
        var order = Map.of("which", which.asked(), "reason", reason, "dryRun", dryRun);
        var answer = hub.post(PATH + "/resend", JSON, MAPPER.writeValueAsBytes(order));
        if (answer.statusCode() != 200) {
            return refused(answer);
        }
        var done = HubClient.json(answer);
        done.path("resent").forEach(id -> out().println(id.asString()));
        done.path("destroyed").forEach(id -> out().println(id.asString() + "  vernietigd / destroyed"));
        if (done.path("more").asBoolean()) {
            out().println("er zijn er meer; herhaal / there are more; repeat");
        }
        return 0;
    }

    @Command(
            name = "discard",
            mixinStandardHelpOptions = true,
            description = "Legt er een weg: er komt niets meer van / puts one away: nothing will come of it")
    int discard(
            @Mixin HubClient hub,
            @Parameters(paramLabel = "DELIVERY") String delivery,
            @Option(
                            names = "--reason",
                            paramLabel = "TEXT",
                            required = true,
                            description = "noemt niemand / names nobody")
                    String reason)
            throws IOException {
        var answer =
                hub.post(PATH + "/" + delivery + "/discard", JSON, MAPPER.writeValueAsBytes(Map.of("reason", reason)));
        return answer.statusCode() == 204 ? 0 : refused(answer);
    }

    private int refused(HttpResponse<byte[]> answer) throws IOException {
        spec.commandLine()
                .getErr()
                .println(HubClient.json(answer).path("detail").asString());
        return 1;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
