package nl.samenhang.conformance.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Access tokens by client credentials with {@code private_key_jwt}; keeps one for each set of scopes until shortly
 * before it ends.
 */
public final class Tokens {
    /** The scopes of who sends and receives messages. */
    public static final String USUAL = "messages:send messages:receive messages:read";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final HttpClient http;
    private final URI endpoint;
    private final ClientKey key;
    private final Duration patience;
    private final Map<String, Held> held = new HashMap<>();

    public Tokens(HttpClient http, URI hub, ClientKey key, Duration patience) {
        this.http = http;
        this.endpoint = hub.resolve("/oauth2/token");
        this.key = key;
        this.patience = patience;
    }

    /**
     * A token that still holds.
     *
     * @param scopes what it is for, with spaces between
     * @throws NoToken when the hub answers without one; the text holds its status and error code, never the assertion
     * @throws IOException when it does not answer
     */
    public synchronized String current(String scopes) throws IOException {
        Held known = held.get(scopes);
        if (known != null && Instant.now().isBefore(known.until())) {
            return known.token();
        }
        JsonNode answer = ask(scopes);
        Instant until =
                Instant.now().plusSeconds(answer.path("expires_in").asLong(60)).minus(MARGIN);
        Held fresh = new Held(answer.path("access_token").asText(), until);
        held.put(scopes, fresh);
        return fresh.token();
    }

    /** The hub no longer takes the tokens it gave, for instance after a restart: the next one is a fresh one. */
    synchronized void forget() {
        held.clear();
    }

    private JsonNode ask(String scopes) throws IOException {
        HttpResponse<byte[]> response = Calls.send(
                http,
                HttpRequest.newBuilder(endpoint)
                        .timeout(patience)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(scopes)))
                        .build());
        JsonNode answer = json(response.body());
        if (response.statusCode() != 200 || !answer.path("access_token").isTextual()) {
            throw new NoToken(
                    response.statusCode(),
                    "no token for " + key.clientId() + " at " + endpoint + ": " + response.statusCode() + " "
                            + answer.path("error").asText("without access_token"));
        }
        return answer;
    }

    private String form(String scopes) {
        return Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                        "client_assertion",
                        key.assertionFor(endpoint.toString()),
                        "client_id",
                        key.clientId(),
                        "scope",
                        scopes)
                .entrySet()
                .stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static JsonNode json(byte[] body) throws IOException {
        boolean object = body.length > 0 && body[0] == '{';
        return object ? JSON.readTree(body) : JSON.createObjectNode();
    }

    private record Held(String token, Instant until) {}

    /** The hub answered, but gave no token. */
    public static final class NoToken extends IOException {
        private static final long serialVersionUID = 1L;
        private final int status;

        NoToken(int status, String message) {
            super(message);
            this.status = status;
        }

        /** Whether it clearly said no. */
        public boolean refused() {
            return status == 400 || status == 401 || status == 403;
        }
    }
}
