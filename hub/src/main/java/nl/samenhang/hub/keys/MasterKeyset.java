package nl.samenhang.hub.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenhang.hub.message.TemporarilyUnavailable;
import nl.samenhang.hub.security.OwnerOnly;

/**
 * The keyset that wraps the data keys, in a file that only its owner reads. Instances that share a database share the
 * file; each reads it again once another has changed it.
 */
public final class MasterKeyset {

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    private final Path file;
    private volatile Read read;

    /** What stood in the file, and by what is seen that it still does: a replaced file is another file. */
    private record Read(Object version, Keys keys) {}

    /**
     * The keyset as it was at one moment.
     *
     * @param primary id of the key that wraps
     */
    record Keys(KeysetHandle handle, Aead aead, int primary, Set<Integer> ids) {

        static Keys of(KeysetHandle handle) throws GeneralSecurityException {
            return new Keys(
                    handle,
                    handle.getPrimitive(RegistryConfiguration.get(), Aead.class),
                    handle.getPrimary().getId(),
                    IntStream.range(0, handle.size())
                            .mapToObj(key -> handle.getAt(key).getId())
                            .collect(Collectors.toUnmodifiableSet()));
        }

        @Override
        public String toString() {
            return "Keys" + ids;
        }
    }

    MasterKeyset(Path file) {
        this.file = file;
    }

    /** Makes the file with a first key; one that is there already stays. */
    void make() {
        try {
            OwnerOnly.writeNew(file, text(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)));
        } catch (IOException | GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    Path file() {
        return file;
    }

    /** @throws TemporarilyUnavailable when the file cannot be read now */
    Keys now() {
        try {
            var version = version();
            var known = read;
            if (known == null || !known.version().equals(version)) {
                known = new Read(version, Keys.of(parsed()));
                read = known;
            }
            return known.keys();
        } catch (IOException | GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    /** Adds a key, which wraps from now on. Only one instance may do so at a time. */
    int addPrimary() {
        var entry = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM);
        var keys = KeysetHandle.newBuilder(now().handle());
        replace(keys.addEntry(entry.withRandomId().makePrimary()));
        return now().primary();
    }

    /** Removes keys that wrap nothing any more. Only one instance may do so at a time. */
    void remove(Collection<Integer> old) {
        if (old.isEmpty()) {
            return;
        }
        var handle = now().handle();
        var keys = KeysetHandle.newBuilder(handle);
        for (var at = handle.size() - 1; at >= 0; at--) {
            if (old.contains(handle.getAt(at).getId())) {
                keys.deleteAt(at);
            }
        }
        replace(keys);
    }

    private void replace(KeysetHandle.Builder keys) {
        try {
            OwnerOnly.replace(file, text(keys.build()));
        } catch (IOException | GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    private Object version() throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.fileKey() + "/" + attributes.lastModifiedTime() + "/" + attributes.size();
    }

    private KeysetHandle parsed() throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    private static String text(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    }

    private static TemporarilyUnavailable unusable(Exception why) {
        return new TemporarilyUnavailable("the master keyset cannot be read or written", why);
    }
}
