package nl.samenhang.hub.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Base64;
import java.util.UUID;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes keys and passwords for partners that have none, for trials and tests; what exists is left alone. */
final class TestCredentials {

    private static final Logger LOG = LoggerFactory.getLogger(TestCredentials.class);
    private static final int PASSWORD_BYTES = 24;

    private final Credentials credentials;
    private final SecureRandom random = new SecureRandom();

    TestCredentials(Credentials credentials) {
        this.credentials = credentials;
    }

    /** Fails when the folder cannot be written. */
    void makeMissing(PartnerDirectory directory) {
        for (var partner : directory.all()) {
            try {
                var key = credentials.file(partner.credentials().publicKey());
                if (key.isPresent()) {
                    makeKey(partner, key.get());
                }
                var password = credentials.file(partner.credentials().brokerPassword());
                if (password.isPresent()) {
                    OwnerOnly.writeNew(password.get(), password());
                }
                LOG.info(
                        "Test credentials of {}: {}",
                        partner.id(),
                        credentials
                                .folder()
                                .resolve(partner.id() + ".*")
                                .toAbsolutePath()
                                .normalize());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write test credentials for " + partner.id(), e);
            }
        }
    }

    /** A public key that was placed by hand stays the only one; a private key without public one is completed. */
    private void makeKey(Partner partner, Path publicKey) throws IOException {
        if (Files.exists(publicKey)) {
            return;
        }
        var key = newKey();
        if (!OwnerOnly.writeNew(credentials.privateKeyFile(partner), key.toJSONString())) {
            key = existingKey(partner);
        }
        OwnerOnly.writeNew(publicKey, key.toPublicJWK().toJSONString());
    }

    private ECKey existingKey(Partner partner) throws IOException {
        try {
            return ECKey.parse(Files.readString(credentials.privateKeyFile(partner)));
        } catch (ParseException e) {
            throw new IOException("Not an EC key: " + credentials.privateKeyFile(partner), e);
        }
    }

    static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java has no EC P-256", e);
        }
    }

    private String password() {
        var bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
