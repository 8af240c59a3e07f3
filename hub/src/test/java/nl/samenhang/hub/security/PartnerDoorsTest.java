package nl.samenhang.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

class PartnerDoorsTest {

    private static final String ALL = "messages:send messages:receive messages:read";
    private static RunningHub hub;

    @BeforeAll
    static void start(@TempDir Path data) {
        hub = new RunningHub(data, Doors.class);
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/messages, messages:send",
        "POST, /v1/messages?format=fhir, messages:send",
        "POST, /v1/dry-runs, messages:send",
        "POST, /fhir/$process-message, messages:send",
        "POST, /fhir/%24process-message, messages:send",
        "POST, /fhir/Bundle/$validate, messages:send",
        "GET, /v1/messages, messages:read",
        "GET, /v1/messages/1, messages:read",
        "GET, /v1/messages/1/timeline, messages:read",
        "GET, /v1/deliveries, messages:receive",
        "GET, /v1/deliveries/1/content, messages:receive",
        "POST, /v1/deliveries/1/acknowledgement, messages:receive",
    })
    void opensEachDoorToItsScopeAndToNoOther(String method, String path, String scope) throws Exception {
        var others = String.join(
                " ",
                List.of(ALL.split(" ")).stream()
                        .filter(other -> !other.equals(scope))
                        .toList());

        assertThat(hub.call(method, path, hub.accessToken("a", scope)).body()).isEqualTo("for a");
        assertThat(hub.call(method, path, hub.accessToken("b", ALL)).body()).isEqualTo("for b");
        assertThat(hub.call(method, path, hub.accessToken("a", others)).statusCode())
                .isEqualTo(403);
        assertThat(hub.call(method, path, null).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/metadata",
                "/fhir/CodeSystem",
                "/fhir/StructureDefinition/Family",
                "/fhir/ValueSet/$expand",
                "/v1/openapi.json",
                "/actuator/health",
                "/actuator/health/liveness"
            })
    void opensWhatEverybodyMaySee(String path) throws Exception {
        assertThat(hub.call("GET", path, null).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /actuator",
        "GET, /actuator/env",
        "GET, /v1/other",
        "GET, /other",
        "GET, /",
        "GET, /error",
        "DELETE, /v1/messages/1",
        "PUT, /v1/messages",
        "GET, /fhir/Patient",
        "GET, /fhir/Patient/1",
        "GET, /fhir/CodeSystems",
        "PUT, /fhir/CodeSystem/1",
        "DELETE, /fhir/CodeSystem/1",
        "POST, /fhir/Patient",
        "POST, /fhir/$validate",
        "POST, /fhir/metadata",
        "POST, /v1/messages/",
        "POST, /V1/messages",
    })
    void keepsEveryOtherDoorClosedAlsoWithAToken(String method, String path) throws Exception {
        assertThat(hub.call(method, path, null).statusCode()).isEqualTo(401);
        assertThat(hub.call(method, path, hub.accessToken("a", ALL)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesATokenThatIsNotOfThisHub() throws Exception {
        var own = hub.ownKey();

        assertUnauthenticated(access("a").signed(JWSAlgorithm.ES256, TestCredentials.newKey()));
        assertUnauthenticated(access("a").signed(JWSAlgorithm.ES256, hub.keyOf("a")));
        assertUnauthenticated(access("a").unsigned());
        assertUnauthenticated(access("a").at("exp", -120).signed(JWSAlgorithm.ES256, own));
        assertUnauthenticated(access("ended").signed(JWSAlgorithm.ES256, own));
        assertUnauthenticated(access("nobody").signed(JWSAlgorithm.ES256, own));
        assertUnauthenticated("x");
        assertThat(hub.call("GET", "/v1/messages", access("a").signed(JWSAlgorithm.ES256, own))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesATokenInTheAddress() throws Exception {
        var token = hub.accessToken("a", ALL);

        assertThat(hub.call("GET", "/v1/messages?access_token=" + token, null).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "401, Unauthorized, geen geldig toegangstoken, no valid access token",
        "403, Forbidden, geen recht, does not permit"
    })
    void answersTheNativeFaceWithAProblemInDutchAndEnglish(int status, String title, String nl, String en)
            throws Exception {
        var answer = refusedBy("/v1/messages", status);

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
        var problem = JSONObjectUtils.parse(answer.body());
        assertThat(problem).containsEntry("title", title).containsEntry("status", (long) status);
        assertThat((Map<?, ?>) problem.get("message")).satisfies(message -> {
            assertThat(message.get("nl").toString()).contains(nl);
            assertThat(message.get("en").toString()).contains(en);
        });
    }

    @ParameterizedTest
    @CsvSource({"401, login", "403, forbidden"})
    void answersTheFhirFaceWithAnOperationOutcome(int status, String code) throws Exception {
        var answer = refusedBy("/fhir/$process-message", status);

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/fhir+json"));
        var outcome = JSONObjectUtils.parse(answer.body());
        assertThat(outcome).containsEntry("resourceType", "OperationOutcome");
        assertThat(outcome.get("issue").toString()).contains("severity=error", "code=" + code, " / ");
    }

    @Test
    void setsNoCookieAndTheHeadersThatKeepABrowserOut() throws Exception {
        var headers = hub.call("GET", "/v1/messages", hub.accessToken("a", ALL)).headers();

        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1//messages", "/v1/messages;a=b", "/v1/%2e%2e/actuator", "/fhir/metadata%2f..", "/v1/a%00"})
    void refusesAnAddressWithTricksWithoutAStackTrace(String path) throws Exception {
        try (var socket = new Socket("localhost", URI.create(hub.base).getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes());
            assertThat(new String(socket.getInputStream().readAllBytes()))
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("Exception")
                    .doesNotContain("\tat ");
        }
    }

    private static HttpResponse<String> refusedBy(String path, int status) throws Exception {
        var answer = hub.call("POST", path, status == 401 ? null : hub.accessToken("a", "messages:read"));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception");
        return answer;
    }

    private static Claims access(String partner) {
        return new Claims(partner, partner).with("scope", List.of("messages:read"));
    }

    private static void assertUnauthenticated(String token) throws Exception {
        assertThat(hub.call("GET", "/v1/messages", token).statusCode()).isEqualTo(401);
    }

    /** Doors behind the security that say who calls. */
    @RestController
    static class Doors {

        @RequestMapping({
            "/fhir/metadata",
            "/fhir/CodeSystem/**",
            "/fhir/StructureDefinition/**",
            "/fhir/ValueSet/**",
            "/v1/openapi.json"
        })
        String open() {
            return "open";
        }

        @RequestMapping("/**")
        String forCaller(Principal caller) {
            return "for " + caller.getName();
        }
    }
}
