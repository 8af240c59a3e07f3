package nl.samenhang.hub.security;

import jakarta.servlet.DispatcherType;
import nl.samenhang.hub.fhir.DefinitionTypes;
import nl.samenhang.hub.release.Releases;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which door asks for what. What is not named is closed. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(SecuritySettings.class)
class SecurityBeans {

    private static final String SEND = "SCOPE_messages:send";
    private static final String RECEIVE = "SCOPE_messages:receive";
    private static final String READ = "SCOPE_messages:read";
    private static final String CONSENT = "SCOPE_consent:write";
    private static final String OPERATE = "SCOPE_operate";
    private static final String REPORT = "SCOPE_disclosures:read";

    private static final String PAGES = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Definitions and questions about codes: about nobody. A question with a body costs more, so it needs a login. */
    private static final String DEFINITIONS = "/fhir/{type:" + String.join("|", DefinitionTypes.names()) + "}/**";

    @Bean
    PublicAddress publicAddress(SecuritySettings settings, Environment environment) {
        return new PublicAddress(settings, environment);
    }

    @Bean
    RegisteredClientRepository partnerClients(Releases releases) {
        return new PartnerClients(() -> releases.inForce().partners());
    }

    @Bean
    OAuth2AuthorizationService noAuthorizations() {
        return new NoAuthorizations();
    }

    @Bean
    Refusals refusals() {
        return new Refusals();
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokenDoor(
            HttpSecurity http, Releases releases, Credentials credentials, PublicAddress address) {
        var refusals = new TokenRefusals();
        var door = new TokenDoor(
                new AssertionDecoders(() -> releases.inForce().partners(), credentials, address), refusals);
        stateless(http)
                .securityMatcher(PublicAddress.TOKEN_PATH)
                .oauth2AuthorizationServer(door)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals));
        return http.build();
    }

    /**
     * The resource server describes itself there to anyone, by the host name in the request, before any rule applies.
     */
    @Bean
    @Order(2)
    SecurityFilterChain noSelfDescription(HttpSecurity http, Refusals refusals) {
        stateless(http)
                .securityMatcher("/.well-known/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
        return http.build();
    }

    /** Pages for anyone to read, and nothing but that; they need their own style sheet and icon. */
    @Bean
    @Order(3)
    SecurityFilterChain vocabularyDoor(HttpSecurity http, Refusals refusals) {
        stateless(http)
                .securityMatcher("/vocabulary", "/vocabulary/**")
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGES)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
        return http.build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain partnerDoors(HttpSecurity http, Refusals refusals) {
        stateless(http)
                .authorizeHttpRequests(SecurityBeans::rules)
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
        return http.build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/fhir/metadata", "/v1/openapi.json", "/actuator/health/**")
                .permitAll()
                .requestMatchers(HttpMethod.GET, DEFINITIONS)
                .permitAll()
                .requestMatchers(HttpMethod.POST, DEFINITIONS)
                .authenticated()
                .requestMatchers(HttpMethod.POST, "/fhir/*/$validate")
                .hasAuthority(SEND)
                .requestMatchers(HttpMethod.POST, "/v1/messages", "/v1/dry-runs", "/fhir/$process-message")
                .hasAuthority(SEND)
                .requestMatchers(HttpMethod.GET, "/v1/messages", "/v1/messages/**")
                .hasAuthority(READ)
                .requestMatchers(HttpMethod.GET, "/fhir/Consent", "/fhir/Consent/**")
                .hasAuthority(READ)
                .requestMatchers(HttpMethod.POST, "/fhir/Consent/_search")
                .hasAuthority(READ)
                .requestMatchers(HttpMethod.POST, "/fhir/Consent")
                .hasAuthority(CONSENT)
                .requestMatchers(HttpMethod.PUT, "/fhir/Consent/*")
                .hasAuthority(CONSENT)
                .requestMatchers(HttpMethod.GET, "/v1/deliveries", "/v1/deliveries/*/content")
                .hasAuthority(RECEIVE)
                .requestMatchers(HttpMethod.POST, "/v1/deliveries/*/acknowledgement")
                .hasAuthority(RECEIVE)
                .requestMatchers(HttpMethod.POST, "/v1/disclosure-reports")
                .hasAuthority(REPORT)
                .requestMatchers(
                        "/v1/configurations",
                        "/v1/configurations/**",
                        "/v1/dead-letters",
                        "/v1/dead-letters/**",
                        "/v1/held-deliveries",
                        "/v1/held-deliveries/**",
                        "/v1/audit/export",
                        "/v1/audit/decisions",
                        "/v1/learning-extracts/*",
                        "/fhir/AuditEvent",
                        "/fhir/AuditEvent/*",
                        "/map")
                .hasAuthority(OPERATE)
                .requestMatchers("/v1/keys", "/v1/keys/rotation", "/v1/shredded-families")
                .hasAuthority(OPERATE)
                .anyRequest()
                .denyAll();
    }

    /** Callers are systems with a token: no cookie, no session, and so nothing that a forged form could use. */
    private static HttpSecurity stateless(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SecurityBeans::headers);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
    }
}
