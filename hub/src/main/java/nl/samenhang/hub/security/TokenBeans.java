package nl.samenhang.hub.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import nl.samenhang.hub.partner.HubSettings;
import nl.samenhang.hub.release.Releases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** How access tokens are signed and checked: with the hub's own key, so that any other token is worth nothing. */
@Configuration(proxyBeanMethods = false)
class TokenBeans {

    @Bean
    JWKSource<SecurityContext> signingKeys(HubSettings settings) {
        return new ImmutableJWKSet<>(
                new JWKSet(SigningKey.in(settings.dataFolder().resolve("keys")).key()));
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> accessTokens(PublicAddress address) {
        return token -> {
            token.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
            token.getClaims().issuer(address.issuer());
        };
    }

    @Bean
    JwtDecoder accessTokenDecoder(JWKSource<SecurityContext> signingKeys, Releases releases) {
        var decoder = NimbusJwtDecoder.withJwkSource(signingKeys)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), ofAPartner(releases)));
        return decoder;
    }

    /** A token outlives the partner's last day by minutes; it is of no use then. */
    private static OAuth2TokenValidator<Jwt> ofAPartner(Releases releases) {
        return token ->
                releases.inForce().partners().mayLogIn(token.getSubject()).isPresent()
                        ? OAuth2TokenValidatorResult.success()
                        : OAuth2TokenValidatorResult.failure(
                                new OAuth2Error("invalid_token", "no partner of this hub", null));
    }
}
