package nl.samenhang.hub.audit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.hub.message.ContentHash;
import nl.samenhang.hub.message.DutchDays;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a day ended: which entries it has, the hash of the last, and the seal of the day before. Signed with the hub's
 * own key (JWS, ES256). A day without entries has one too, so that none can be taken away unseen.
 *
 * @param first number of its first entry
 * @param last number of its last entry, which is {@code first - 1} when there is none
 * @param head hash of the last entry so far
 * @param previous SHA-256 of the signature of the day before; 64 zeros for the first day
 */
record DaySeal(LocalDate day, long first, long last, String head, String previous) {

    /** Keeps a seal from passing for an access token, which has the same key. */
    private static final JOSEObjectType TYPE = new JOSEObjectType("samenhang-audit-seal");

    private static final JsonMapper JSON = new JsonMapper();

    /** The first moment after a day. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(DutchDays.ZONE).toInstant();
    }

    String signedWith(ECKey key) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(TYPE)
                .keyID(key.getKeyID())
                .build();
        var signed = new JWSObject(header, new Payload(JSON.writeValueAsString(this)));
        try {
            signed.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the hub's own key cannot sign", e);
        }
        return signed.serialize();
    }

    /** What a seal says, whoever signed it; empty when it cannot be read. */
    static Optional<DaySeal> readIn(String signature) {
        try {
            return Optional.of(
                    JSON.readValue(JWSObject.parse(signature).getPayload().toString(), DaySeal.class));
        } catch (ParseException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** Whether one of these keys made it. */
    static boolean isSignedBy(JWKSet keys, String signature) {
        try {
            var signed = JWSObject.parse(signature);
            var key = keys.getKeyByKeyId(signed.getHeader().getKeyID());
            return TYPE.equals(signed.getHeader().getType())
                    && key instanceof ECKey ec
                    && signed.verify(new ECDSAVerifier(ec.toPublicJWK()));
        } catch (ParseException | JOSEException e) {
            return false;
        }
    }

    static String hashOf(String signature) {
        return ContentHash.of(signature.getBytes(StandardCharsets.US_ASCII)).value();
    }
}
