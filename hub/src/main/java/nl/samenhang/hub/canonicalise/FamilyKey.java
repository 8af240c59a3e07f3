package nl.samenhang.hub.canonicalise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key of {@link FamilyReference}; made once, kept in a file that only its owner reads. Instances that share a database share this file. */
public record FamilyKey(SecretKey secret) {

    private static final int BYTES = 32;

    /** Reads the key, or makes it at the first start. */
    public static FamilyKey in(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            return new FamilyKey(new SecretKeySpec(Files.readAllBytes(file), "HmacSHA256"));
        } catch (IOException e) {
            throw new UncheckedIOException("the key of family references cannot be read or made", e);
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, key, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            // another instance was first: its key is the key
            return;
        }
    }

    @Override
    public String toString() {
        return "FamilyKey";
    }
}
