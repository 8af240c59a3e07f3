package nl.samenhang.hub.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of a configuration, as they are: {@code partners/}, {@code routes/}, {@code policy/} and {@code mappings/}.
 *
 * @param contents bytes by path inside the configuration folder, for instance {@code partners/raad.yaml}
 */
public record ConfigurationFiles(SortedMap<String, byte[]> contents) {

    private static final List<String> FOLDERS = List.of("partners", "routes", "policy", "mappings");
    private static final String SHIPPED = "classpath*:config/";

    /** Wraps the map. */
    public ConfigurationFiles {
        contents = Collections.unmodifiableSortedMap(contents);
    }

    /**
     * Those of a folder on disk; none when it does not exist.
     *
     * @throws ConfigurationRefused when a file changes while the folder is read: half of an edit is no configuration
     */
    public static ConfigurationFiles in(Path folder) {
        try {
            var before = listed(folder);
            refuseStrays(before.keySet());
            var contents = new TreeMap<String, byte[]>();
            for (var name : before.keySet()) {
                contents.put(name, Files.readAllBytes(folder.resolve(name)));
            }
            if (!before.equals(listed(folder))) {
                throw changed();
            }
            return new ConfigurationFiles(contents);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the configuration folder " + folder, e);
        }
    }

    /** A release travels as a zip, and what cannot be in one would be found out too late. */
    private static void refuseStrays(Set<String> paths) {
        var findings = new Findings();
        paths.stream().filter(path -> !belongs(path)).forEach(path -> findings.add("stray-file", path, 0, ""));
        findings.refuseIfAny();
    }

    /** Those inside the hub. */
    public static ConfigurationFiles shipped() {
        var contents = new TreeMap<String, byte[]>();
        try {
            for (var folder : FOLDERS) {
                for (var resource :
                        new PathMatchingResourcePatternResolver().getResources(SHIPPED + folder + "/*.yaml")) {
                    contents.put(folder + "/" + resource.getFilename(), resource.getContentAsByteArray());
                }
            }
            return new ConfigurationFiles(contents);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the configuration inside the hub", e);
        }
    }

    /** Whether a file of this path is part of a configuration: in one of its folders, and not outside by a detour. */
    static boolean belongs(String path) {
        return FOLDERS.stream().anyMatch(folder -> path.startsWith(folder + "/"))
                && Stream.of(path.split("/", -1)).allMatch(part -> part.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*"));
    }

    /** Those below a folder, by their whole path. */
    public SortedMap<String, byte[]> below(String folder) {
        return contents.subMap(folder + "/", folder + "0");
    }

    /** What these files are called when they are compared: SHA-256 over every path and content, 64 hex digits. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            contents.forEach((path, content) -> {
                part(digest, path.getBytes(StandardCharsets.UTF_8));
                part(digest, content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** With its length before it, so that no two sets of files give the same bytes. */
    private static void part(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    /** Every file counts, hidden ones excepted: a partner in a file with a wrong name must not be missed silently. */
    private static SortedMap<String, FileTime> listed(Path folder) throws IOException {
        var found = new TreeMap<String, FileTime>();
        for (var name : FOLDERS) {
            var below = folder.resolve(name);
            if (Files.isDirectory(below)) {
                try (Stream<Path> files = Files.walk(below)) {
                    for (var file : files.filter(path -> isRead(below, path)).toList()) {
                        var path = folder.relativize(file).toString().replace('\\', '/');
                        found.put(path, Files.getLastModifiedTime(file));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isRead(Path below, Path file) {
        return Files.isRegularFile(file)
                && Stream.of(below.relativize(file).toString().split("[/\\\\]"))
                        .noneMatch(part -> part.startsWith("."));
    }

    private static ConfigurationRefused changed() {
        var findings = new Findings();
        findings.add("changed-while-read", "", 0, "");
        return new ConfigurationRefused(findings.all());
    }
}
