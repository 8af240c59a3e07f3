package nl.samenhang.hub.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.samenhang.hub.retention.StorageOfAHub;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys of payloads for tests of what stores them. */
public final class TestKeys {

    private TestKeys() {}

    /** With a master keyset of their own. */
    public static PayloadKeys of(JdbcClient jdbc) {
        return of(jdbc, newFile(), Clock.systemUTC());
    }

    public static PayloadKeys of(JdbcClient jdbc, Path file, Clock clock) {
        return new PayloadKeys(jdbc, keyset(file), clock);
    }

    static MasterKeyset keyset(Path file) {
        var keyset = new MasterKeyset(file);
        keyset.make();
        return keyset;
    }

    /** As it happens on its own after a while. */
    public static void sweep(StorageOfAHub hub) {
        hub.bean(KeySweeper.class).sweep();
    }

    /** A file that is not there yet, in a folder that goes with the build. */
    public static Path newFile() {
        try {
            var folder = Files.createDirectories(Path.of("target", "test-keys"));
            return Files.createTempDirectory(folder, "keys").resolve("payload.keyset.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
