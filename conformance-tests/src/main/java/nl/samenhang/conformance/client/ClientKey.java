package nl.samenhang.conformance.client;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** An organisation's private key; makes the client assertion of RFC 7523 that takes the place of a password. */
public final class ClientKey {
    private static final Duration VALID = Duration.ofMinutes(2);

    private final String clientId;
    private final ECKey key;

    private ClientKey(String clientId, ECKey key) {
        this.clientId = clientId;
        this.key = key;
    }

    /**
     * The key in this file.
     *
     * @throws IOException when it cannot be read or is no private EC key in JWK form; the text never shows key material
     */
    public static ClientKey read(String clientId, Path file) throws IOException {
        String json = Files.readString(file);
        try {
            return of(clientId, ECKey.parse(json));
        } catch (ParseException e) {
            throw new IOException(file + " is not an EC key in JWK form", e);
        }
    }

    /** This key, for tests and for keys made on the spot. */
    public static ClientKey of(String clientId, ECKey key) {
        return new ClientKey(clientId, key);
    }

    /** The client this key speaks for. */
    public String clientId() {
        return clientId;
    }

    /** A fresh assertion for one token request at {@code audience}; a hub may refuse to see the same one twice. */
    String assertionFor(String audience) {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(clientId)
                .subject(clientId)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALID)))
                .jwtID(UUID.randomUUID().toString())
                .build();
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        try {
            jwt.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the key of " + clientId + " cannot sign ES256", e);
        }
        return jwt.serialize();
    }
}
