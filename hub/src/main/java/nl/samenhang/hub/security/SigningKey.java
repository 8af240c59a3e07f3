package nl.samenhang.hub.security;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/**
 * The hub's own key, with which it signs access tokens.
 *
 * @param key EC P-256, with its private part
 */
record SigningKey(ECKey key) {

    private static final String FILE = "access-token.private.jwk.json";

    /** The key in this folder; made at the first start. */
    static SigningKey in(Path folder) {
        var file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                OwnerOnly.writeNew(file, TestCredentials.newKey().toJSONString());
            }
            return new SigningKey(ECKey.parse(Files.readString(file)));
        } catch (ParseException e) {
            throw new IllegalStateException("Not an EC key as JWK: " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or write the signing key " + file, e);
        }
    }
}
