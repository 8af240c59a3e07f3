package nl.samenhang.conformance.scenario;

import jakarta.jms.JMSException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.samenhang.conformance.client.Queues;

/**
 * Puts a message on a queue. Parameters: those of {@link Body}; {@code to} ({@code in.<own id>}); {@code correlation};
 * {@code format} (left out when not given). Sees {@code sent} or {@code refused}.
 */
final class Enqueue implements Verb {

    @Override
    public Done play(Step step, Play play) throws IOException {
        String to = step.get("to", "in." + play.organisation(step).partner().id());
        byte[] body = Body.of(step, play);
        String correlation = step.get("correlation", null);
        String sent =
                "to " + to + ", correlation id " + correlation + "\n\n" + new String(body, StandardCharsets.UTF_8);
        Queues queues = play.organisation(step)
                .queues()
                .orElseThrow(() -> new BrokenScenario("enqueues as " + step.as() + " without needing its queue"));
        try {
            queues.send(to, body, correlation, properties(step));
            return new Done(sent, new Seen("sent", Map.of(), Seen.EMPTY, 1));
        } catch (JMSException e) {
            return new Done(sent, Seen.outcome("refused", e.getMessage()));
        }
    }

    private static Map<String, String> properties(Step step) {
        return step.with().containsKey("format") ? Map.of("format", step.get("format", "")) : Map.of();
    }
}
