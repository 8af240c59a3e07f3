package nl.samenhang.profiles.packaging;

import ca.uhn.fhir.util.VersionUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Remembers from what something was made, so that a build makes it again only when that changed. */
public final class InputStamp {

    private final Path file;

    /** Remembers in the given file. */
    public InputStamp(Path file) {
        this.file = file;
    }

    /** A digest of every file, also of those in the folders, and of the version of the library that reads them. */
    public static String of(List<Path> inputs) throws IOException {
        MessageDigest digest = sha256();
        digest.update(VersionUtil.getVersion().getBytes(StandardCharsets.UTF_8));
        for (Path input : inputs) {
            try (Stream<Path> files = Files.walk(input)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether what was remembered last is this input. */
    public boolean says(String input) throws IOException {
        return Files.exists(file) && Files.readString(file).equals(input);
    }

    /** To call when all is made. */
    public void remember(String input) throws IOException {
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
