package nl.samenhang.hub.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.partner.HubSettings;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Releases;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The security of a hub behind a real port, with test credentials and partners a, b and one that has ended. */
final class RunningHub implements AutoCloseable {

    static final String JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final Path data;
    final String base;
    private final ConfigurableApplicationContext context;

    RunningHub(Path data, Class<?>... more) {
        this.data = data;
        var sources =
                Stream.concat(Stream.of(Application.class), Stream.of(more)).toArray(Class<?>[]::new);
        context = new SpringApplicationBuilder(sources)
                .run(
                        "--server.port=0",
                        "--samenhang.data=" + data,
                        "--samenhang.test-credentials=true",
                        // this is a part of the hub: not all that readiness asks for is there
                        "--management.endpoint.health.validate-group-membership=false");
        base = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    ECKey keyOf(String partner) throws IOException, ParseException {
        return ECKey.parse(Files.readString(data.resolve("credentials/" + partner + ".private.jwk.json")));
    }

    ECKey ownKey() throws IOException, ParseException {
        return ECKey.parse(Files.readString(data.resolve("keys/access-token.private.jwk.json")));
    }

    /** A sound assertion of a partner, to be changed by the test. */
    Claims assertionOf(String partner) {
        return new Claims(partner, base + "/oauth2/token");
    }

    HttpResponse<String> tokenFor(String assertion) throws IOException, InterruptedException {
        return token(Map.of(
                "grant_type",
                "client_credentials",
                "client_assertion_type",
                JWT_BEARER,
                "client_assertion",
                assertion,
                "scope",
                "messages:send"));
    }

    HttpResponse<String> token(Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** An access token of a partner with these scopes. */
    String accessToken(String partner, String scope) throws Exception {
        var answer = token(Map.of(
                "grant_type",
                "client_credentials",
                "client_assertion_type",
                JWT_BEARER,
                "client_assertion",
                assertionOf(partner).signed(JWSAlgorithm.ES256, keyOf(partner)),
                "scope",
                scope));
        return (String) JSONObjectUtils.parse(answer.body()).get("access_token");
    }

    /** A call with a bearer token, or without one when that is null. */
    HttpResponse<String> call(String method, String path, String token) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, HttpRequest.BodyPublishers.noBody());
        return send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        context.close();
    }

    /** Just the web, the security and a directory. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.apache.camel.spring.boot.CamelAutoConfiguration"
            })
    @EnableConfigurationProperties(HubSettings.class)
    @Import({CredentialBeans.class, SecurityBeans.class, TokenBeans.class})
    static class Application {
        @Bean
        Releases releases() {
            return OneRelease.with(
                    partner("a", "00000099000000007201", null),
                    partner("b", "00000099000000007202", null),
                    partner("ended", "00000099000000007203", LocalDate.of(2020, 1, 1)));
        }

        private static Partner partner(String id, String oin, LocalDate until) {
            var scopes = List.of("messages:send", "messages:receive", "messages:read");
            return TestPartner.partner(id, oin, "police")
                    .may(scopes)
                    .until(until)
                    .make();
        }
    }
}
