package nl.samenhang.hub.command;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A running hub, as an operator calls it: with a token of scope {@code operate}, for an assertion signed with the
 * caller's own key (RFC 7523).
 */
final class HubClient {

    private static final String TOKEN = "/oauth2/token";
    private static final Duration ASSERTION_LIFE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = new JsonMapper();

    @Option(
            names = "--hub",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "adres van de hub / address of the hub (${DEFAULT-VALUE})")
    private URI hub;

    @Option(
            names = "--client",
            paramLabel = "ID",
            required = true,
            description = "partner met scope operate / partner with scope operate")
    private String client;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            required = true,
            description = "privésleutel van die partner (JWK) / private key of that partner (JWK)")
    private Path key;

    private final HttpClient http = HttpClient.newHttpClient();

    /** The answer, whatever its status. */
    HttpResponse<byte[]> get(String path) throws IOException {
        return send(request(path).GET());
    }

    /** The answer in this form, whatever its status. */
    HttpResponse<byte[]> get(String path, String mediaType) throws IOException {
        return send(request(path).header("Accept", mediaType).GET());
    }

    /** The answer, whatever its status. */
    HttpResponse<byte[]> post(String path, String mediaType, byte[] body) throws IOException {
        return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(body)));
    }

    /**
     * Writes what stands there to a file.
     *
     * @throws IllegalArgumentException with the hub's own words when it does not give it
     */
    void download(String path, Path file) throws IOException {
        var answer = send(
                request(path).GET(),
                taken -> taken.statusCode() == 200
                        ? BodySubscribers.mapping(BodySubscribers.ofFile(file), written -> new byte[0])
                        : BodySubscribers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalArgumentException(json(answer).path("detail").asString());
        }
    }

    static JsonNode json(HttpResponse<byte[]> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) throws IOException {
        return HttpRequest.newBuilder(hub.resolve(path)).header("Authorization", "Bearer " + token());
    }

    private String token() throws IOException {
        var form = "grant_type=client_credentials&scope=operate"
                + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
                + "&client_assertion=" + assertion();
        var answer = send(HttpRequest.newBuilder(hub.resolve(TOKEN))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 200) {
            throw new IllegalArgumentException("de hub geeft " + client + " geen token voor operate / the hub gives "
                    + client + " no token for operate: "
                    + json(answer).path("error_description").asString());
        }
        return json(answer).path("access_token").asString();
    }

    private String assertion() throws IOException {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(client)
                .subject(client)
                .audience(hub.resolve(TOKEN).toString())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(ASSERTION_LIFE)))
                .build();
        try {
            var own = ECKey.parse(Files.readString(key));
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(own.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new ECDSASigner(own));
            return jwt.serialize();
        } catch (ParseException | JOSEException e) {
            throw new IllegalArgumentException(key + ": is geen privésleutel (JWK, EC P-256) / is no private key", e);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
        return send(request, BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, BodyHandler<byte[]> handler) throws IOException {
        try {
            return http.send(request.timeout(PATIENCE).build(), handler);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
