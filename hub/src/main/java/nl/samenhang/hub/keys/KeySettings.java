package nl.samenhang.hub.keys;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the master keyset is and how long its keys last: {@code samenhang.keys.*}.
 *
 * @param file with the master keyset; absent: {@code keys/payload.keyset.json} in the data folder
 * @param rotateEvery a new master key is made after this time; zero: only when an operator asks for it
 * @param keepOld how long a master key stays that wraps nothing any more: as old as a backup may be to be of use, and
 *     so long can be read what is in one and was destroyed since
 * @param giveUpUnreadable start although contents cannot be read with this keyset, and call these lost
 */
@ConfigurationProperties("samenhang.keys")
public record KeySettings(
        String file,
        @DefaultValue("1d") Duration rotateEvery,
        @DefaultValue("1d") Duration keepOld,
        @DefaultValue("false") boolean giveUpUnreadable) {

    /** An instance may be about to wrap with the key that another instance has just replaced. */
    private static final Duration LEAST = Duration.ofMinutes(1);

    /** @throws IllegalArgumentException when an old key would go while it may still be in use */
    public KeySettings {
        if (keepOld.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("samenhang.keys.keep-old: at least " + LEAST);
        }
    }

    Path fileIn(Path dataFolder) {
        return file == null || file.isBlank()
                ? dataFolder.resolve("keys").resolve("payload.keyset.json")
                : Path.of(file);
    }
}
