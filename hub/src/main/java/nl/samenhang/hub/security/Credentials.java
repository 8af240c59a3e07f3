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
import java.util.function.UnaryOperator;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.SecretReference;
import nl.samenhang.hub.partner.SecretReference.Kind;
import nl.samenhang.hub.partner.Secrets;

/**
 * What partners prove themselves with, and the hub to them. It is read at each use, so that a changed key or password
 * counts without a restart.
 *
 * @param folder with the secrets that are files; may not exist, in which case there are none
 * @param environment variable by name, null without one
 */
public record Credentials(Path folder, UnaryOperator<String> environment) implements Secrets {

    /** Those of this process. */
    public Credentials(Path folder) {
        this(folder, System::getenv);
    }

    /** The private key; only there for test credentials. */
    Path privateKeyFile(Partner partner) {
        return folder.resolve(partner.id() + ".private.jwk.json");
    }

    /** The file in which this secret is, when it is one. */
    Optional<Path> file(SecretReference reference) {
        return reference.kind() == Kind.FILE ? Optional.of(folder.resolve(reference.name())) : Optional.empty();
    }

    @Override
    public Optional<String> of(SecretReference reference) {
        var file = file(reference);
        var found = file.isPresent() ? read(file.get()) : Optional.ofNullable(environment.apply(reference.name()));
        return found.map(String::strip).filter(secret -> !secret.isEmpty());
    }

    /** The password with which this partner logs in to the broker; none when it has no or an empty one. */
    public Optional<String> brokerPassword(Partner partner) {
        return of(partner.credentials().brokerPassword());
    }

    /**
     * The keys with which this partner may sign its assertions; none when it has no key.
     *
     * @throws UncheckedIOException when the file is not a JWK or JWK set
     */
    Optional<JWKSet> publicKeys(Partner partner) {
        var reference = partner.credentials().publicKey();
        return of(reference).map(text -> parse(text, reference));
    }

    private static JWKSet parse(String text, SecretReference reference) {
        try {
            return text.contains("\"keys\"") ? JWKSet.parse(text) : new JWKSet(JWK.parse(text));
        } catch (ParseException e) {
            throw new UncheckedIOException(new IOException("Not a JWK or JWK set: " + reference.name(), e));
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
