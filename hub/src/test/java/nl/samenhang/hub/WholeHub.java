package nl.samenhang.hub;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.hub.broker.EmbeddedBroker;
import nl.samenhang.hub.validate.WarmValidator;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole hub in this process, with real HTTP, a real broker and a real database; begun once for all tests. The local
 * team's system is a WireMock server, whose face the tests may change.
 */
public final class WholeHub implements AutoCloseable {

    public static final String POLICE = "politie-midden-nederland";
    public static final String VEILIG_THUIS = "veilig-thuis-utrecht";
    public static final String LOCAL_TEAM = "lokaal-team-oudewater";
    public static final String BOARD = "raad-midden-nederland";

    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private static WholeHub running;

    private final Path data;
    private final ConfigurableApplicationContext context;
    private final String base;
    private final WireMockServer localTeam;
    /** A token lasts ten minutes, a slow run of all tests longer. */
    private final Cache<String, String> tokens =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).build();

    private WholeHub(String... more) throws IOException {
        data = Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "whole-hub").toAbsolutePath()), "data");
        localTeam = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        localTeam.start();
        WarmValidator.begin();
        var settings = Stream.of(
                "--server.port=0",
                "--samenhang.broker.port=0",
                "--samenhang.data=" + data,
                "--samenhang.test-credentials=true",
                "--samenhang.retry.first=50",
                "--samenhang.retry.longest=200",
                "--samenhang.deliver.answer-timeout=5s",
                "--LOKAAL_TEAM_OUDEWATER_URL=" + localTeam.baseUrl() + "/berichten");
        context = new SpringApplicationBuilder(HubApplication.class)
                .run(Stream.concat(settings, Stream.of(more)).toArray(String[]::new));
        base = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** The hub that all tests share, ready. */
    public static synchronized WholeHub ready() {
        if (running == null) {
            running = begun();
        }
        return running.whenReady();
    }

    /** A hub beside that one, with more settings, ready; for the caller to close. */
    public static WholeHub with(String... more) {
        return begun(more).whenReady();
    }

    private static WholeHub begun(String... more) {
        try {
            return new WholeHub(more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WholeHub whenReady() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .until(() -> call(get("/actuator/health/readiness")).statusCode() == 200);
        return this;
    }

    @Override
    public void close() {
        context.close();
        localTeam.stop();
    }

    public WireMockServer localTeam() {
        return localTeam;
    }

    /** Without a slash at its end. */
    public String address() {
        return base;
    }

    /** The private key that the hub made for a partner. */
    public Path keyOf(String partner) {
        return data.resolve("credentials/" + partner + ".private.jwk.json");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public HttpResponse<String> post(String partner, String path, byte[] body) {
        return call(HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token(partner))
                .header("Content-Type", mediaType(path))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private static String mediaType(String path) {
        if (path.contains("/_search")) {
            return "application/x-www-form-urlencoded";
        }
        if (path.endsWith("/acknowledgement")
                || path.endsWith("/shredded-families")
                || path.contains("/dead-letters")) {
            return "application/json";
        }
        return path.startsWith("/fhir") ? "application/fhir+json" : "application/octet-stream";
    }

    public HttpResponse<String> post(String partner, String path, String body) {
        return post(partner, path, body.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> get(String partner, String path) {
        return call(get(path).header("Authorization", "Bearer " + token(partner)));
    }

    /** With a token for this scope alone. */
    public HttpResponse<String> get(String partner, String scope, String path) {
        return call(get(path).header("Authorization", "Bearer " + newToken(partner, scope)));
    }

    /** With a token for this scope alone. */
    public HttpResponse<String> post(String partner, String scope, String path, String body) {
        return call(HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + newToken(partner, scope))
                .header("Content-Type", mediaType(path))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** With a token for this scope alone. */
    public HttpResponse<String> put(String partner, String scope, String path, String body) {
        return call(HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + newToken(partner, scope))
                .header("Content-Type", mediaType(path))
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** With a token for this scope alone, for an answer in this form; the body as curl sends it without being told. */
    public HttpResponse<byte[]> post(String partner, String scope, String path, String body, String accept) {
        return call(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Authorization", "Bearer " + newToken(partner, scope))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", accept)
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                BodyHandlers.ofByteArray());
    }

    public HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).GET();
    }

    public HttpResponse<String> call(HttpRequest.Builder request) {
        return call(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> call(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    public static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    /** Waits until the only delivery of this message has ended, and gives it. */
    public JsonNode delivery(String sender, String messageId) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> json(get(sender, "/v1/messages/" + messageId))
                                .path("deliveries")
                                .path(0),
                        delivery -> !delivery.path("status").asString().equals("planned"));
    }

    /** The broker as this partner sees it, over the network. */
    public JMSContext broker(String partner) {
        try {
            var password = Files.readString(data.resolve("credentials/" + partner + ".broker-password"));
            var port = context.getBean(EmbeddedBroker.class).port();
            return new ActiveMQConnectionFactory("tcp://localhost:" + port).createContext(partner, password.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the partner's queue until the delivery of this message comes. */
    public String delivered(String partner, String messageId) throws Exception {
        try (var broker = broker(partner);
                var consumer = broker.createConsumer(
                        broker.createQueue("out." + partner), "messageId = '" + messageId + "'")) {
            var message = (BytesMessage) consumer.receive(PATIENCE.toMillis());
            return message == null ? null : new String(message.getBody(byte[].class), StandardCharsets.UTF_8);
        }
    }

    private String token(String partner) {
        return tokens.get(partner, id -> newToken(id, "messages:send+messages:read+messages:receive"));
    }

    private String newToken(String partner, String scope) {
        var form = "grant_type=client_credentials&scope=" + scope
                + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
                + "&client_assertion=" + assertion(partner);
        var answer = call(HttpRequest.newBuilder(URI.create(base + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return json(answer).path("access_token").asString();
    }

    private String assertion(String partner) {
        try {
            var key = ECKey.parse(Files.readString(keyOf(partner)));
            var claims = new JWTClaimsSet.Builder()
                    .issuer(partner)
                    .subject(partner)
                    .audience(base + "/oauth2/token")
                    .jwtID(UUID.randomUUID().toString())
                    .issueTime(new Date())
                    .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                    .build();
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .keyID(key.getKeyID())
                    .build();
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (Exception e) {
            throw new IllegalStateException("no assertion for " + partner, e);
        }
    }
}
