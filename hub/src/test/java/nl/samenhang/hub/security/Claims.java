package nl.samenhang.hub.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** The claims of a token as a test wants them. */
final class Claims {

    private final JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();

    /** A sound assertion. */
    Claims(String client, String audience) {
        with("iss", client)
                .with("sub", client)
                .with("aud", audience)
                .with("jti", UUID.randomUUID().toString())
                .at("iat", 0)
                .at("exp", 60);
    }

    /** Another value; null takes the claim out. */
    Claims with(String claim, Object value) {
        claims.claim(claim, value);
        return this;
    }

    /** A moment some seconds from now. */
    Claims at(String claim, long seconds) {
        return with(claim, Date.from(Instant.now().plusSeconds(seconds)));
    }

    String signed(JWSAlgorithm algorithm, JWK key) throws JOSEException {
        var jwt = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims.build());
        jwt.sign(new DefaultJWSSignerFactory().createJWSSigner(key, algorithm));
        return jwt.serialize();
    }

    String unsigned() {
        return new PlainJWT(claims.build()).serialize();
    }
}
