package nl.samenhang.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenDoorTest {

    private static RunningHub hub;

    @BeforeAll
    static void start(@TempDir Path data) {
        hub = new RunningHub(data);
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void givesATokenOfTenMinutesToAPartnerThatProvesItself() throws Exception {
        var answer = hub.tokenFor(sound("a"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        var body = JSONObjectUtils.parse(answer.body());
        assertThat(body).containsEntry("token_type", "Bearer").containsEntry("scope", "messages:send");
        var claims = SignedJWT.parse((String) body.get("access_token")).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("a");
        assertThat(claims.getIssuer()).isEqualTo(hub.base);
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(600_000);
    }

    @Test
    void takesTheClientIdBesideTheAssertionAndTheIssuerAsItsAudience() throws Exception {
        var toIssuer = signedBy("a", hub.assertionOf("a").with("aud", hub.base));

        assertThat(hub.token(form(toIssuer, "client_id", "a")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "PS256"})
    void takesAnRsaKeyFromASetWhileKeysChange(String algorithm) throws Exception {
        var key = new RSAKeyGenerator(2048).keyID("new").generate();
        withPublicKey("b", new JWKSet(List.of(hub.keyOf("b"), (JWK) key)).toString(true), () -> {
            assertThat(hub.tokenFor(hub.assertionOf("b").signed(JWSAlgorithm.parse(algorithm), key))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(hub.tokenFor(sound("b")).statusCode()).isEqualTo(200);
        });
    }

    @Test
    void seesAChangedKeyWithoutARestart() throws Exception {
        withPublicKey(
                "b",
                TestCredentials.newKey().toPublicJWK().toJSONString(),
                () -> assertInvalidClient(hub.tokenFor(sound("b"))));
        assertThat(hub.tokenFor(sound("b")).statusCode()).isEqualTo(200);
    }

    static List<Arguments> brokenRules() {
        return List.of(
                rule("exp", claims -> claims.at("iat", -120).at("exp", -60)),
                rule("exp", claims -> claims.at("exp", 600)),
                rule("exp", claims -> claims.with("exp", null)),
                rule("iss", claims -> claims.with("iss", "b")),
                rule("iss", claims -> claims.with("iss", null)),
                rule("aud", claims -> claims.with("aud", "https://elsewhere.example/oauth2/token")),
                rule("aud", claims -> claims.with("aud", null)),
                rule("jti", claims -> claims.with("jti", null)),
                rule("nbf", claims -> claims.at("nbf", 120)),
                rule("iat", claims -> claims.at("iat", 120).at("exp", 240)));
    }

    private static Arguments rule(String name, UnaryOperator<Claims> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void refusesAnAssertionThatBreaksARuleAndTellsWhich(String rule, UnaryOperator<Claims> change) throws Exception {
        var answer = hub.tokenFor(signedBy("a", change.apply(hub.assertionOf("a"))));

        assertInvalidClient(answer);
        assertThat(answer.body()).contains("the assertion is not right").contains(rule);
    }

    @Test
    void refusesAnAssertionThatWasUsedBefore() throws Exception {
        var assertion = sound("a");

        assertThat(hub.tokenFor(assertion).statusCode()).isEqualTo(200);
        var second = hub.tokenFor(assertion);

        assertInvalidClient(second);
        assertThat(second.body()).contains("jti");
    }

    @Test
    void refusesAnAssertionThatAnotherPartnerSigned() throws Exception {
        assertInvalidClient(hub.tokenFor(hub.assertionOf("a").signed(JWSAlgorithm.ES256, hub.keyOf("b"))));
        assertInvalidClient(hub.token(form(sound("b"), "client_id", "a")));
    }

    @Test
    void refusesAnAssertionWithoutASignature() throws Exception {
        assertInvalidClient(hub.tokenFor(hub.assertionOf("a").unsigned()));
    }

    @Test
    void refusesAnAssertionSignedWithThePublicKeyAsIfItWereASecret() throws Exception {
        var secret = new OctetSequenceKey.Builder(
                        hub.keyOf("a").toPublicJWK().toJSONString().getBytes())
                .keyID(hub.keyOf("a").getKeyID())
                .build();

        assertInvalidClient(hub.tokenFor(hub.assertionOf("a").signed(JWSAlgorithm.HS256, secret)));
    }

    @Test
    void refusesAnAssertionThatWasChanged() throws Exception {
        var parts = sound("a").split("\\.");
        var other = hub.assertionOf("a").with("x", "y").unsigned().split("\\.")[1];

        assertInvalidClient(hub.tokenFor(parts[0] + "." + other + "." + parts[2]));
    }

    @Test
    void doesNotLetTheAddressInTheRequestDecideTheAudience() throws Exception {
        var assertion = signedBy("a", hub.assertionOf("a").with("aud", "http://elsewhere.example/oauth2/token"));
        var request = "POST /oauth2/token HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ";
        var body = "grant_type=client_credentials&client_assertion_type=" + RunningHub.JWT_BEARER + "&client_assertion="
                + assertion;

        try (var socket = new java.net.Socket("localhost", URI.create(hub.base).getPort())) {
            socket.getOutputStream().write((request + body.length() + "\r\n\r\n" + body).getBytes());
            assertThat(new String(socket.getInputStream().readAllBytes()))
                    .contains("401")
                    .contains("invalid_client");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "ended", "", "../a"})
    void refusesWhoIsNotAPartnerToday(String client) throws Exception {
        assertInvalidClient(hub.tokenFor(hub.assertionOf(client).signed(JWSAlgorithm.ES256, hub.keyOf("a"))));
    }

    @Test
    void answersAnUnknownClientLikeAWrongKey() throws Exception {
        var unknown = hub.tokenFor(hub.assertionOf("nobody").signed(JWSAlgorithm.ES256, hub.keyOf("a")));
        var wrongKey = hub.tokenFor(hub.assertionOf("a").signed(JWSAlgorithm.ES256, hub.keyOf("b")));

        assertThat(unknown.body()).isEqualTo(wrongKey.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"kty\":\"EC\"}", "{\"keys\":[]}"})
    void refusesAPartnerWhosePublicKeyFileIsOfNoUse(String content) throws Exception {
        withPublicKey("b", content, () -> assertInvalidClient(hub.tokenFor(sound("b"))));
    }

    @Test
    void refusesAPartnerWithoutAPublicKeyFile() throws Exception {
        withPublicKey("b", null, () -> assertInvalidClient(hub.tokenFor(sound("b"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "e30.e30."})
    void refusesWhatIsNoAssertionAtAll(String assertion) throws Exception {
        assertInvalidClient(hub.tokenFor(assertion));
    }

    @Test
    void refusesAClientSecretAndNoProofAtAll() throws Exception {
        assertInvalidClient(hub.token(Map.of("grant_type", "client_credentials", "client_id", "a")));
        assertInvalidClient(
                hub.token(Map.of("grant_type", "client_credentials", "client_id", "a", "client_secret", "secret")));
        assertInvalidClient(hub.token(form(sound("a"), "client_assertion_type", "other")));
    }

    @Test
    void refusesAnAssertionInTheAddress() throws Exception {
        var answer = hub.send(HttpRequest.newBuilder(URI.create(
                        hub.base + "/oauth2/token?grant_type=client_credentials&client_assertion=" + sound("a")))
                .POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_request");
    }

    @ParameterizedTest
    @CsvSource({
        "scope, operate, invalid_scope",
        "scope, messages:send operate, invalid_scope",
        "grant_type, authorization_code, unsupported_grant_type",
        "grant_type, refresh_token, unsupported_grant_type"
    })
    void refusesAScopeOrGrantThatThePartnerDoesNotHave(String field, String value, String error) throws Exception {
        var answer = hub.token(form(sound("a"), field, value));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(error).doesNotContain("access_token");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth2/authorize",
                "/oauth2/jwks",
                "/oauth2/introspect",
                "/oauth2/revoke",
                "/oauth2/device_authorization",
                "/.well-known/oauth-authorization-server",
                "/.well-known/openid-configuration",
                "/.well-known/oauth-protected-resource",
                "/.well-known/oauth-protected-resource/v1",
                "/login",
                "/oauth2/token"
            })
    void hasNoOtherDoors(String path) throws Exception {
        assertThat(hub.call("GET", path, null).statusCode()).isEqualTo(401);
    }

    private static String sound(String partner) throws Exception {
        return signedBy(partner, hub.assertionOf(partner));
    }

    private static String signedBy(String partner, Claims claims) throws Exception {
        return claims.signed(JWSAlgorithm.ES256, hub.keyOf(partner));
    }

    private static Map<String, String> form(String assertion, String field, String value) {
        var form = new HashMap<>(Map.of(
                "grant_type",
                "client_credentials",
                "client_assertion_type",
                RunningHub.JWT_BEARER,
                "client_assertion",
                assertion));
        form.put(field, value);
        return form;
    }

    private static void assertInvalidClient(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("invalid_client").doesNotContain("Exception");
    }

    /** Runs with another public key for a partner, or without one when that is null, and puts the former back. */
    private static void withPublicKey(String partner, String content, Trial trial) throws Exception {
        var file = hub.data.resolve("credentials/" + partner + ".public.jwk.json");
        var former = Files.readString(file);
        Files.delete(file);
        if (content != null) {
            Files.writeString(file, content);
        }
        try {
            trial.run();
        } finally {
            Files.writeString(file, former);
        }
    }

    /** What is tried with another key. */
    private interface Trial {
        void run() throws Exception;
    }
}
