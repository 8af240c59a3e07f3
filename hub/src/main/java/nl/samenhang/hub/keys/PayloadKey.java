package nl.samenhang.hub.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

/**
 * The data key of one payload. What it seals is bound to the key's own id and to the place where it is kept, so that
 * neither rows nor columns can be exchanged unseen.
 */
public final class PayloadKey {

    private final UUID id;
    private final KeysetHandle handle;
    private final Aead aead;

    private PayloadKey(UUID id, KeysetHandle handle) throws GeneralSecurityException {
        this.id = id;
        this.handle = handle;
        this.aead = handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    static PayloadKey random(UUID id) {
        try {
            return new PayloadKey(id, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no data key can be made", e);
        }
    }

    /** @param owner what the wrapping is bound to */
    static PayloadKey unwrapped(UUID id, byte[] wrapped, MasterKeyset.Keys master, String owner) {
        try {
            return new PayloadKey(id, TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.aead(), bytes(owner)));
        } catch (GeneralSecurityException e) {
            throw new PayloadUnreadable("a data key cannot be unwrapped", e);
        }
    }

    byte[] wrapped(MasterKeyset.Keys master, String owner) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(handle, master.aead(), bytes(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a data key cannot be wrapped", e);
        }
    }

    /** Under which it is found again. */
    public UUID id() {
        return id;
    }

    /** @param place name of the place where it is kept, for instance a column */
    public byte[] seal(byte[] content, String place) {
        try {
            return aead.encrypt(content, bytes(id + "/" + place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a payload cannot be sealed", e);
        }
    }

    /** @throws PayloadUnreadable when this key did not seal it for that place */
    public byte[] open(byte[] sealed, String place) {
        try {
            return aead.decrypt(sealed, bytes(id + "/" + place));
        } catch (GeneralSecurityException e) {
            throw new PayloadUnreadable("a payload cannot be opened with its key", e);
        }
    }

    /** The same for a column of text. */
    public String seal(String content, String place) {
        return Base64.getEncoder().encodeToString(seal(bytes(content), place));
    }

    /** The same for a column of text. */
    public String open(String sealed, String place) {
        try {
            return new String(open(Base64.getDecoder().decode(sealed), place), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new PayloadUnreadable("a payload is not what was sealed", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
