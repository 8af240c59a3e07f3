package nl.samenhang.hub.security;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2ClientAuthenticationConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;

/**
 * The token endpoint with one grant (client credentials) and one way to prove who you are (an assertion); the others
 * that the server knows are taken out.
 *
 * @param decoders check the assertion of a client
 * @param refusals answer who does not get in
 */
record TokenDoor(AssertionDecoders decoders, TokenRefusals refusals)
        implements Customizer<OAuth2AuthorizationServerConfigurer> {

    @Override
    public void customize(OAuth2AuthorizationServerConfigurer server) {
        server.clientAuthentication(this::onlyByAssertion)
                .tokenEndpoint(endpoint -> endpoint.accessTokenRequestConverters(grants ->
                        grants.removeIf(grant -> !(grant instanceof OAuth2ClientCredentialsAuthenticationConverter))));
    }

    private void onlyByAssertion(OAuth2ClientAuthenticationConfigurer clients) {
        clients.authenticationConverters(ways -> {
                    ways.clear();
                    ways.add(new AssertionConverter());
                })
                .authenticationProviders(this::keepAssertions)
                .errorResponseHandler(refusals);
    }

    private void keepAssertions(List<AuthenticationProvider> providers) {
        providers.removeIf(provider -> !(provider instanceof JwtClientAssertionAuthenticationProvider));
        providers.forEach(
                provider -> ((JwtClientAssertionAuthenticationProvider) provider).setJwtDecoderFactory(decoders));
    }
}
