package nl.samenhang.hub.security;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import nl.samenhang.hub.partner.PartnerDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Checks an assertion with the public key that the partner gave the hub. */
final class AssertionDecoders implements JwtDecoderFactory<RegisteredClient> {

    private static final Logger LOG = LoggerFactory.getLogger(AssertionDecoders.class);
    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(SignatureAlgorithm.ES256, SignatureAlgorithm.RS256, SignatureAlgorithm.PS256);
    private static final int REMEMBERED_PER_CLIENT = 10_000;

    private final Supplier<PartnerDirectory> partners;
    private final Credentials credentials;
    private final PublicAddress address;
    private final UsedAssertions used = new UsedAssertions(REMEMBERED_PER_CLIENT, Clock.systemUTC());

    AssertionDecoders(Supplier<PartnerDirectory> partners, Credentials credentials, PublicAddress address) {
        this.partners = partners;
        this.credentials = credentials;
        this.address = address;
    }

    @Override
    public JwtDecoder createDecoder(RegisteredClient client) {
        var partner = partners.get().byId(client.getClientId());
        try {
            var keys = credentials.publicKeys(partner).orElseThrow(AssertionDecoders::notAClient);
            var decoder = NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<>(keys))
                    .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                    .build();
            decoder.setJwtValidator(new AssertionRules(partner.id(), address::audiences, used, Clock.systemUTC()));
            return decoder;
        } catch (UncheckedIOException e) {
            LOG.error("The public key of {} cannot be used: {}", partner.id(), e.getMessage());
            throw notAClient();
        }
    }

    private static OAuth2AuthenticationException notAClient() {
        return new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
    }
}
