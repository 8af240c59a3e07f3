package nl.samenhang.hub.configuration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A configuration as one file: how it travels to a hub and how its releases are kept. */
public final class ConfigurationZip {

    private static final int MOST_FILES = 5_000;
    /** Of the zip, and of what it unfolds to. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private ConfigurationZip() {}

    /** The same files give the same bytes. */
    public static byte[] write(ConfigurationFiles files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.contents().entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #write} wrote, or what somebody else put in a zip.
     *
     * @throws ConfigurationRefused when it is no zip, too large, or holds what does not belong in a configuration
     */
    public static ConfigurationFiles read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw refused("zip-too-large", "");
        }
        var contents = new TreeMap<String, byte[]>();
        var room = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    var content = zip.readNBytes(room + 1);
                    room -= content.length;
                    contents.put(name(entry), content);
                }
                if (room < 0 || contents.size() > MOST_FILES) {
                    throw refused("zip-too-large", "");
                }
            }
        } catch (IOException e) {
            // it comes from memory: what cannot be read is not a whole zip
            throw refused("no-zip", "");
        }
        if (contents.isEmpty()) {
            throw refused("no-zip", "");
        }
        return new ConfigurationFiles(contents);
    }

    /** Files are laid down by these names, so none may lead out of the folder. */
    private static String name(ZipEntry entry) {
        var name = entry.getName();
        if (!ConfigurationFiles.belongs(name)) {
            throw refused("stray-file", name.replaceAll("[^A-Za-z0-9._/-]", "?"));
        }
        return name;
    }

    private static ConfigurationRefused refused(String rule, String file) {
        var findings = new Findings();
        findings.add(rule, file, 0, "");
        return new ConfigurationRefused(findings.all());
    }
}
