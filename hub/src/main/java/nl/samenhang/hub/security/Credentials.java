package nl.samenhang.hub.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Optional;
import nl.samenhang.hub.partner.Partner;

/**
 * The folder with what partners prove themselves with. It is read at each login, so that a changed key or password
 * counts without a restart.
 *
 * @param folder may not exist, in which case nobody has credentials
 */
public record Credentials(Path folder) {

    /** The file with the public key (a JWK, or a JWK set while keys change) that checks the partner's assertions. */
    Path publicKeyFile(Partner partner) {
        return folder.resolve(partner.id() + ".public.jwk.json");
    }

    /** The private key; only there for test credentials. */
    Path privateKeyFile(Partner partner) {
        return folder.resolve(partner.id() + ".private.jwk.json");
    }

    /** The file with the password for the broker. */
    Path brokerPasswordFile(Partner partner) {
        return folder.resolve(partner.id() + ".broker-password");
    }

    /** The password with which this partner logs in to the broker; none when it has no or an empty one. */
    public Optional<String> brokerPassword(Partner partner) {
        return read(brokerPasswordFile(partner)).map(String::strip).filter(password -> !password.isEmpty());
    }

    /**
     * The keys with which this partner may sign its assertions; none when it has no key.
     *
     * @throws UncheckedIOException when the file is not a JWK or JWK set
     */
    Optional<JWKSet> publicKeys(Partner partner) {
        return read(publicKeyFile(partner)).map(text -> parse(text, publicKeyFile(partner)));
    }

    private static JWKSet parse(String text, Path file) {
        try {
            return text.contains("\"keys\"") ? JWKSet.parse(text) : new JWKSet(JWK.parse(text));
        } catch (ParseException e) {
            throw new UncheckedIOException(new IOException("Not a JWK or JWK set: " + file, e));
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
