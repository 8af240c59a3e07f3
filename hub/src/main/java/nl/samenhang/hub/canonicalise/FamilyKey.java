package nl.samenhang.hub.canonicalise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.samenhang.hub.security.OwnerOnly;

/**
 * The key of {@link FamilyReference}; made once, kept in a file that only its owner reads. Instances that share a
 * database share this file.
 */
public record FamilyKey(SecretKey secret) {

    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    /** Reads the key, or makes it at the first start. */
    public static FamilyKey in(Path file) {
        try {
            if (Files.notExists(file)) {
                OwnerOnly.writeNew(file, HexFormat.of().formatHex(random()));
            }
            var key = HexFormat.of().parseHex(Files.readString(file).strip());
            return new FamilyKey(new SecretKeySpec(key, ALGORITHM));
        } catch (IOException e) {
            throw new UncheckedIOException("the key of family references cannot be read or made", e);
        }
    }

    /** A key that is kept nowhere: references by it are good for one look. */
    public static FamilyKey forNow() {
        return new FamilyKey(new SecretKeySpec(random(), ALGORITHM));
    }

    private static byte[] random() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    @Override
    public String toString() {
        return "FamilyKey";
    }
}
