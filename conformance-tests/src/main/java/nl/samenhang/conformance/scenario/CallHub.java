package nl.samenhang.conformance.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.conformance.client.Answer;
import nl.samenhang.conformance.client.Call;
import nl.samenhang.conformance.client.Tokens;

/**
 * Calls the hub over HTTP. Parameters: {@code path}; {@code method} (POST with a body, GET without); those of
 * {@link Body}; {@code type}; {@code accept}: in what form it wants the answer; {@code login} ({@code own},
 * {@code none}, {@code false}); {@code scope}: what its own token is for, when that is not messages.
 */
final class CallHub implements Verb {
    private static final int SHOWN = 20_000;

    @Override
    public Done play(Step step, Play play) throws IOException {
        byte[] body = Body.of(step, play);
        Call call = new Call(
                step.get("method", body == null ? "GET" : "POST"),
                step.get("path", "/v1/messages"),
                Call.Login.valueOf(step.get("login", "own").toUpperCase(Locale.ROOT)),
                step.get("scope", Tokens.USUAL),
                headers(step, body),
                body);
        Answer answer = play.organisation(step).door().make(call);
        return new Done(
                told(call), new Seen(String.valueOf(answer.status()), lower(answer.headers()), answer.body(), 1));
    }

    private static Map<String, String> headers(Step step, byte[] body) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (body != null) {
            headers.put("Content-Type", typeOf(step));
        }
        if (step.with().containsKey("accept")) {
            headers.put("Accept", step.get("accept", ""));
        }
        return headers;
    }

    private static String typeOf(Step step) {
        return step.get("type", step.get("body", "").endsWith(".json") ? "application/json" : "application/xml");
    }

    private static String told(Call call) {
        String head = call.method() + " " + call.path()
                + call.headers().entrySet().stream()
                        .map(e -> "\n" + e.getKey() + ": " + e.getValue())
                        .collect(Collectors.joining());
        if (call.body() == null) {
            return head;
        }
        String body = new String(call.body(), StandardCharsets.UTF_8);
        return head + "\n\n"
                + (body.length() > SHOWN ? body.substring(0, 200).strip() + "… (" + body.length() + " bytes)" : body);
    }

    private static Map<String, List<String>> lower(Map<String, List<String>> headers) {
        Map<String, List<String>> lower = new LinkedHashMap<>();
        headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values));
        return lower;
    }
}
