package nl.samenhang.conformance.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The hub's HTTP doors as one organisation sees them. */
public final class HubDoor {
    private final HttpClient http;
    private final URI hub;
    private final Tokens tokens;
    private final Duration patience;

    public HubDoor(HttpClient http, URI hub, Tokens tokens, Duration patience) {
        this.http = http;
        this.hub = hub;
        this.tokens = tokens;
        this.patience = patience;
    }

    /** A client that follows no redirects: an address that a partner did not choose never gets its message. */
    public static HttpClient client(Duration patience) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build();
    }

    /**
     * Makes the call; when the hub no longer takes the caller's own token, once more with a fresh one.
     *
     * @throws IOException when there is no answer at all, or no token to ask with
     */
    public Answer make(Call call) throws IOException {
        Answer answer = once(call);
        if (answer.status() == 401 && call.login() == Call.Login.OWN) {
            tokens.forget();
            return once(call);
        }
        return answer;
    }

    private Answer once(Call call) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(hub.resolve(call.path())).timeout(patience);
        request.method(
                call.method(),
                call.body() == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach(request::header);
        if (call.login() != Call.Login.NONE) {
            String token = call.login() == Call.Login.OWN ? tokens.current(call.scopes()) : "not.a.token";
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<byte[]> response = Calls.send(http, request.build());
        return new Answer(response.statusCode(), response.headers().map(), response.body());
    }
}
