package nl.samenhang.profiles.packaging;

import ca.uhn.fhir.util.VersionUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Remembers from what the definitions were made, so that a build makes them again only when that changed. */
final class InputStamp {

    private final Path file;

    InputStamp(Path file) {
        this.file = file;
    }

    /** A digest of every file in the folder and of the version of the library that makes the snapshots. */
    static String of(Path folder) throws IOException {
        MessageDigest digest = sha256();
        digest.update(VersionUtil.getVersion().getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path input : files.sorted().toList()) {
                digest.update(Files.readAllBytes(input));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    boolean says(String input) throws IOException {
        return Files.exists(file) && Files.readString(file).equals(input);
    }

    void remember(String input) throws IOException {
        Files.writeString(file, input);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
